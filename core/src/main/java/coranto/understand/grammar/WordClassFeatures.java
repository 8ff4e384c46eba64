package coranto.understand.grammar;

import coranto.report.Reading;
import coranto.report.Sentence;
import coranto.understand.words.FeatureRow;
import coranto.understand.words.TokenTraits;
import coranto.understand.words.Words;

/// What the model of word classes looks at, token by token: the words around, their endings, shapes
/// and clusters.
public final class WordClassFeatures {
  private final Words words;
  private final TokenTraits traits;
  private final FeatureRow row = new FeatureRow();

  private WordClassFeatures(Words words, TokenTraits traits) {
    this.words = words;
    this.traits = traits;
  }

  /// One row of features a token of the reading's text.
  public static int[][] of(Reading reading) {
    var words = new Words(reading);
    return of(words, new TokenTraits(words));
  }

  public static int[][] of(Words words, TokenTraits traits) {
    var features = new WordClassFeatures(words, traits);
    int[][] rows = new int[words.size()][];
    for (Sentence sentence : words.sentences()) {
      for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
        rows[token] = features.row(token);
      }
    }
    return rows;
  }

  private int[] row(int token) {
    long here = traits.hash(token);
    row.add(1, here);
    row.add(2, in(token, token - 1));
    row.add(3, in(token, token + 1));
    row.add(4, in(token, token - 1), here);
    row.add(5, here, in(token, token + 1));
    row.add(6, in(token, token - 2), in(token, token - 1));
    row.add(7, in(token, token + 1), in(token, token + 2));
    row.add(8, traits.shape(token), words.startsSentence(token) ? 1 : 0);
    row.add(
        9,
        traits.capitals(token) * 2L + (words.startsSentence(token) ? 1 : 0),
        words.capital(token) ? 1 : 0);
    for (int letters = 1; letters <= 4; letters++) {
      row.add(10 + letters, traits.suffix(token, letters));
    }
    row.add(15, traits.suffix(token - 1, 2), traits.suffix(token, 2));
    row.add(16, traits.suffix(token + 1, 2), traits.suffix(token, 2));
    for (int depth = 1; depth < 4; depth++) {
      row.add(20 + depth, traits.cluster(token, depth));
      row.add(24 + depth, traits.cluster(token - 1, depth));
      row.add(28 + depth, traits.cluster(token + 1, depth));
    }
    row.add(32, traits.cluster(token - 1, 3), traits.cluster(token, 3));
    row.add(33, traits.cluster(token, 3), traits.cluster(token + 1, 3));
    row.add(34, traits.cluster(token - 2, 3), traits.cluster(token - 1, 3));
    row.add(35, traits.cluster(token + 1, 3), traits.cluster(token + 2, 3));
    return row.take();
  }

  /// The word at `other`, when it stands in the sentence of `token`.
  private long in(int token, int other) {
    boolean same = words.has(other) && words.sentenceIndex(other) == words.sentenceIndex(token);
    return same ? traits.hash(other) : 1;
  }
}
