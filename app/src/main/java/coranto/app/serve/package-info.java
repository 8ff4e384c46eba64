/// The desk at work while readers ask, and the ways on which reports come to it.
///
/// Central types: [Serving], [Station], [Intake], [Importing].
@NullMarked
package coranto.app.serve;

import org.jspecify.annotations.NullMarked;
