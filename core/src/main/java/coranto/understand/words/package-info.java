/// The words of one report as the rules of understanding look at them: tokens with their sentences,
/// what is known of each word, the lists and tables that ship, and the tagger that labels them.
///
/// Central types: [Words], [TokenTraits], [Lexicon], [WordVectors], [LinearTagger].
@NullMarked
package coranto.understand.words;

import org.jspecify.annotations.NullMarked;
