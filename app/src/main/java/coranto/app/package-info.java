/// The program: where it begins, and what it says when it can't go on. Its parts are put together
/// in
/// [coranto.app.wiring.Wiring].
///
/// Central type: [Main].
@NullMarked
package coranto.app;

import org.jspecify.annotations.NullMarked;
