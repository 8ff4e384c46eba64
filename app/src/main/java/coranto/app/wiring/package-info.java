/// Puts the parts together, by hand.
///
/// Central type: [Wiring].
@NullMarked
package coranto.app.wiring;

import org.jspecify.annotations.NullMarked;
