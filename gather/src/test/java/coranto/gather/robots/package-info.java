/// Tests of the room of the same name.
@NullMarked
package coranto.gather.robots;

import org.jspecify.annotations.NullMarked;
