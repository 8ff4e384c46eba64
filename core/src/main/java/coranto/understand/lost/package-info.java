/// What refers to something its report does not contain: the scars of cutting, pasting and
/// rewording.
/// One small class for each kind of damage. Each sign alone is rare in ordinary reports; several
/// together tell of a stitched page.
///
/// Central types: [LostFinder], [LostSpan], [Context].
@NullMarked
package coranto.understand.lost;

import org.jspecify.annotations.NullMarked;
