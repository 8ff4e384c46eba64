/// What understanding gives: entities and findings, each with the place it was read from.
///
/// Central types: [Finding], [Entity], [Understanding].
@NullMarked
package coranto.understand.finding;

import org.jspecify.annotations.NullMarked;
