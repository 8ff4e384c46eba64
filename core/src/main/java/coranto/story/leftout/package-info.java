/// What a copy left out that its source, when it is held, says: the comparison of both.
///
/// Central types: [Comparison], [LeftOut].
@NullMarked
package coranto.story.leftout;

import org.jspecify.annotations.NullMarked;
