/// Names of people, organisations and places: words in, typed token runs out.
///
/// Central types: [NameTagger], [NameSpan].
@NullMarked
package coranto.understand.names;

import org.jspecify.annotations.NullMarked;
