/// Records to JSON Lines and back: the one place that knows JSON.
@NullMarked
package coranto.wire;

import org.jspecify.annotations.NullMarked;
