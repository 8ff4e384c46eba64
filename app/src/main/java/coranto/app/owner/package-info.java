/// What the owner says about what is held: read and starred, together and apart, retracted, tried
/// once more.
///
/// Central types: [Marks], [Pins], [Retracting], [Parked].
@NullMarked
package coranto.app.owner;

import org.jspecify.annotations.NullMarked;
