/// From a page to a report, or to the reason why there is none.
///
/// Central types: [Extractor], [Extraction].
@NullMarked
package coranto.extract;

import org.jspecify.annotations.NullMarked;
