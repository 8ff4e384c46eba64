/// Who asks, and what they may: [Visitor], [Need], and the one table from addresses to needs,
/// [Rights]. How somebody becomes more than anyone: [Keys], [Sessions], [Entry].
@NullMarked
package coranto.web.visit;

import org.jspecify.annotations.NullMarked;
