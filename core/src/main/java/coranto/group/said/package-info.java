/// What people say about stories: these two together, these two apart, this one retracted.
///
/// Central types: [Pins], [Pinning], [Leaving], [HeldStories].
@NullMarked
package coranto.group.said;

import org.jspecify.annotations.NullMarked;
