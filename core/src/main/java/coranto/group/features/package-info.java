/// What a report shows, made once from the report alone: all that grouping remembers of it, and the
/// keys it is looked up under.
///
/// Central types: [FeatureReader], [Features], [Gist].
@NullMarked
package coranto.group.features;

import org.jspecify.annotations.NullMarked;
