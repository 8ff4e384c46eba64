/// How words, numbers, times, marks and reasons look on a page: [Printed], [Piece], [Mark], [When].
@NullMarked
package coranto.web.page.print;

import org.jspecify.annotations.NullMarked;
