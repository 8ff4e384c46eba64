package coranto.understand;

import coranto.report.Sentence;
import coranto.text.Resource;

/// The class of every word of a report: noun, verb, preposition, ... by a model trained on openly
/// licensed English texts (see `CREDITS.md`).
final class WordClasses {
  private static final LinearTagger TAGGER =
      LinearTagger.read(Resource.bytes(WordClasses.class, "word-classes.model.gz"));
  private static final WordClass[] CLASSES =
      TAGGER.labels().stream().map(WordClass::of).toArray(WordClass[]::new);

  private final WordClass[] found;

  WordClasses(Words words, TokenTraits traits) {
    found = new WordClass[words.size()];
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
  WordClass of(int token) {
    return token >= 0 && token < found.length ? found[token] : WordClass.MARK;
  }
}
