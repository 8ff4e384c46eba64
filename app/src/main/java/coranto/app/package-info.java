/// The program: wiring by hand, settings, threads.
///
/// Central types: [Main], [Wiring], [Newsdesk], [Settings].
@NullMarked
package coranto.app;

import org.jspecify.annotations.NullMarked;
