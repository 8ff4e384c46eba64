/// Search in OpenSearch, for when one machine's index is outgrown: [OpenSearchIndex].
@NullMarked
package coranto.scale.opensearch;

import org.jspecify.annotations.NullMarked;
