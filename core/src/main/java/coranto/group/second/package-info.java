/// Second thoughts: that two stories are one, or that one is two.
///
/// Central types: [Merging], [Splitting].
@NullMarked
package coranto.group.second;

import org.jspecify.annotations.NullMarked;
