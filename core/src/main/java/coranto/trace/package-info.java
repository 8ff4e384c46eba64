/// From a sentence to the earlier sentence it was copied, edited or reworded from.
///
/// Central types: [Tracer], [Trace].
@NullMarked
package coranto.trace;

import org.jspecify.annotations.NullMarked;
