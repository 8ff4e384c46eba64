/// What is claimed, what is denied, and which denial answers which claim.
///
/// Central types: [Disputes], [Claims].
@NullMarked
package coranto.understand.claims;

import org.jspecify.annotations.NullMarked;
