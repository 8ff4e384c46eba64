package coranto.understand.grammar;

import coranto.report.Sentence;
import coranto.understand.words.Lexicon;
import coranto.understand.words.LinearTagger;
import coranto.understand.words.TokenTraits;
import coranto.understand.words.Words;
import java.util.Arrays;

/// The class of every word of a report: noun, verb, preposition, ... by a model trained on openly
/// licensed English texts (see `CREDITS.md`).
public final class WordClasses {
  private static final LinearTagger TAGGER =
      LinearTagger.read(Lexicon.bytes("word-classes.model.gz"));
  private static final WordClass[] CLASSES =
      TAGGER.labels().stream().map(WordClass::of).toArray(WordClass[]::new);

  private final WordClass[] found;

  public WordClasses(Words words, TokenTraits traits) {
    found = new WordClass[words.size()];
    Arrays.fill(found, WordClass.MARK); // what stands in no sentence
    int[][] rows = WordClassFeatures.of(words, traits);
    for (Sentence sentence : words.sentences()) {
      int first = sentence.firstToken();
      int[] labels = TAGGER.best(rows, first, sentence.endToken());
      for (int at = 0; at < labels.length; at++) {
        found[first + at] = CLASSES[labels[at]];
      }
    }
  }

  /// The token's class; a mark beside the text.
  public WordClass of(int token) {
    return token >= 0 && token < found.length ? found[token] : WordClass.MARK;
  }
}
