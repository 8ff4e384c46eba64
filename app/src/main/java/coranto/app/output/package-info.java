/// What is written out: lines, a report for a person, archives, how far work is.
///
/// Central types: [Output], [Printout], [Progress].
@NullMarked
package coranto.app.output;

import org.jspecify.annotations.NullMarked;
