/// Servers of our own that misbehave, and a door that stands it.
@NullMarked
package coranto.gather.door;

import org.jspecify.annotations.NullMarked;
