/// The front page: [FrontRoom].
@NullMarked
package coranto.web.page.front;

import org.jspecify.annotations.NullMarked;
