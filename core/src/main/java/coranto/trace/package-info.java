/// From a sentence to the earlier sentence it was copied, edited or reworded from.
///
/// Central types: [Tracer], [Trace]. Inside: [Keys] finds candidates, [Aligner] lays them side by
/// side,
/// [Scorer] weighs, [Signs] and [Verdict] call the kind, [EditScript] names the changes.
@NullMarked
package coranto.trace;

import org.jspecify.annotations.NullMarked;
