/// Where a text is checked against everything held: [CheckRoom].
@NullMarked
package coranto.web.page.check;

import org.jspecify.annotations.NullMarked;
