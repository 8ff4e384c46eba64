/// Evaluation against gold sets, and benchmarks.
@NullMarked
package coranto.lab;

import org.jspecify.annotations.NullMarked;
