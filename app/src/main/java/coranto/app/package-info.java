/// The command line and the wiring by hand.
@NullMarked
package coranto.app;

import org.jspecify.annotations.NullMarked;
