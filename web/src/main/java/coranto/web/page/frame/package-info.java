/// What stands around every page, and the press that prints them: [Press], [Frame], [Desks].
@NullMarked
package coranto.web.page.frame;

import org.jspecify.annotations.NullMarked;
