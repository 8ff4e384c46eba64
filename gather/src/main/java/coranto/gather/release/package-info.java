/// Releases: a text, HTML or PDF file of a press office becomes a report of a named outlet
/// ([ReleaseReader]).
@NullMarked
package coranto.gather.release;

import org.jspecify.annotations.NullMarked;
