/// The stories that reports may still join, for the days of the window.
///
/// Central types: [Window], [Bounds], [OpenStory], [Origin], [Member], [Membership].
@NullMarked
package coranto.group.open;

import org.jspecify.annotations.NullMarked;
