/// The way of a sentence from its origin over those who took it on: [Way].
@NullMarked
package coranto.web.page.way;

import org.jspecify.annotations.NullMarked;
