/// How like two reports are, by learned weights; across languages by landmarks.
///
/// Central types: [Pair], [Likeness], [Weights], [Abroad].
@NullMarked
package coranto.group.likeness;

import org.jspecify.annotations.NullMarked;
