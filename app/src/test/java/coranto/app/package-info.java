@NullMarked
package coranto.app;

import org.jspecify.annotations.NullMarked;
