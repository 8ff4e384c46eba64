/// From a report to the story it belongs to.
///
/// Central types: [Grouper], [Membership].
@NullMarked
package coranto.group;

import org.jspecify.annotations.NullMarked;
