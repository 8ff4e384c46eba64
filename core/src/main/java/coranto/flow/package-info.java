/// The whole way of a report, and the seams where the world is plugged in.
///
/// Central types: [Pipeline], [Outcome], [NearIndex].
@NullMarked
package coranto.flow;

import org.jspecify.annotations.NullMarked;
