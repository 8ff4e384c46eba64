/// Search: [SearchRoom].
@NullMarked
package coranto.web.page.search;

import org.jspecify.annotations.NullMarked;
