/// The words of a report as small bags of keys and weights, and how much two bags share.
///
/// Central types: [WeighedWords], [Terms], [Shingles].
@NullMarked
package coranto.group.words;

import org.jspecify.annotations.NullMarked;
