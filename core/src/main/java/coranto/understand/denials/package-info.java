/// Who says that something is not so: finds the words that deny, whose they are and what they are
/// about, and undoes those that are denied, asked or only possible themselves.
///
/// Central types: [DenialFinder], [DenialSpan].
@NullMarked
package coranto.understand.denials;

import org.jspecify.annotations.NullMarked;
