/// From text to spans: sentences, tokens with their normal forms, quoted passages.
///
/// Central types: [TextReader], [Tokenizer], [SentenceSplitter], [Frequencies].
@NullMarked
package coranto.text;

import org.jspecify.annotations.NullMarked;
