/// What comes in with a form, and what a request is answered with: [Form], [Answer].
@NullMarked
package coranto.web.page.form;

import org.jspecify.annotations.NullMarked;
