/// Assistants on standard input and output, answered from a folder or by a running server.
///
/// Central type: [Assistant].
@NullMarked
package coranto.app.assist;

import org.jspecify.annotations.NullMarked;
