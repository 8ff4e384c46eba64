/// The truth in SQLite, search and the near-index in Lucene.
@NullMarked
package coranto.embedded;

import org.jspecify.annotations.NullMarked;
