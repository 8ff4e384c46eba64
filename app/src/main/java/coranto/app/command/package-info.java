/// The commands, one class each: options in, lines out.
///
/// Central types: [Batch], [ServeCommand], [ReadCommand].
@NullMarked
package coranto.app.command;

import org.jspecify.annotations.NullMarked;
