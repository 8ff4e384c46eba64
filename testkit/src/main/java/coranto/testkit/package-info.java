/// In-memory seams, the contract test of every seam, and fixtures.
@NullMarked
package coranto.testkit;

import org.jspecify.annotations.NullMarked;
