/// Tests of the room of the same name.
@NullMarked
package coranto.gather.schedule;

import org.jspecify.annotations.NullMarked;
