/// From a report to its findings: who is named, who said what, who denies it, and when.
///
/// Central types: [Understander], [Understanding], [Finding].
@NullMarked
package coranto.understand;

import org.jspecify.annotations.NullMarked;
