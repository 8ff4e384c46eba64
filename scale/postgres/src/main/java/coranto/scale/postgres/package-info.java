/// The truth in PostgreSQL, for when one machine's disk is outgrown: [PostgresTruth].
@NullMarked
package coranto.scale.postgres;

import org.jspecify.annotations.NullMarked;
