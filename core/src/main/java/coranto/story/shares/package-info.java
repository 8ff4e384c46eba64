/// How much of a report is its own, and from which reports the rest comes.
///
/// Central types: [Shares], [ShareReader].
@NullMarked
package coranto.story.shares;

import org.jspecify.annotations.NullMarked;
