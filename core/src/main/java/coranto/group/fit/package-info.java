/// How a report fits the open stories near it, and why, in plain words.
///
/// Central types: [Fitting], [Fit], [Copies], [Reasons].
@NullMarked
package coranto.group.fit;

import org.jspecify.annotations.NullMarked;
