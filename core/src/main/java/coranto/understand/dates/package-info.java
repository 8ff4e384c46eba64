/// When: finds the days, stretches and times that a report names, and says which they are where
/// that can be known.
///
/// Central types: [DateFinder], [DateSpan], [Days].
@NullMarked
package coranto.understand.dates;

import org.jspecify.annotations.NullMarked;
