/// A text read sentence by sentence, with its marks, notes, findings and shares: [MarkedText],
/// [FindingsMapper].
@NullMarked
package coranto.web.page.reading;

import org.jspecify.annotations.NullMarked;
