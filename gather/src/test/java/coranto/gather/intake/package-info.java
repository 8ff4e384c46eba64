/// Tests of the room of the same name.
@NullMarked
package coranto.gather.intake;

import org.jspecify.annotations.NullMarked;
