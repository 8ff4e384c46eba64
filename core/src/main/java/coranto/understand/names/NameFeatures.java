package coranto.understand.names;

import coranto.report.Reading;
import coranto.report.Sentence;
import coranto.understand.words.FeatureRow;
import coranto.understand.words.TokenTraits;
import coranto.understand.words.WordUse;
import coranto.understand.words.Words;

/// What the model of names looks at, token by token: the words around, their shapes, clusters and
/// lists, and how the word is used elsewhere in the report.
public final class NameFeatures {
  private final Words words;
  private final TokenTraits traits;
  private final WordUse uses;
  private final FeatureRow row = new FeatureRow();

  private NameFeatures(Words words) {
    this.words = words;
    this.traits = new TokenTraits(words);
    this.uses = new WordUse(words, traits);
  }

  /// One row of features a token of the reading's text.
  public static int[][] of(Reading reading) {
    return of(new Words(reading));
  }

  public static int[][] of(Words words) {
    var features = new NameFeatures(words);
    int[][] rows = new int[words.size()][];
    for (Sentence sentence : words.sentences()) {
      int manner = features.manner(sentence);
      for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
        rows[token] = features.row(token, manner, sentence);
      }
    }
    return rows;
  }

  /// How the sentence is printed: 2 all in capitals, 1 a capital on nearly every word, 0 as usual.
  private int manner(Sentence sentence) {
    int capital = 0;
    int upper = 0;
    int all = 0;
    for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
      String raw = words.wordy(token) && !words.number(token) ? words.raw(token) : "";
      if (raw.length() > 3) {
        all++;
        capital += words.capital(token) ? 1 : 0;
        upper += Character.isUpperCase(raw.charAt(1)) ? 1 : 0;
      }
    }
    if (all >= 3 && upper * 10 > all * 8) {
      return 2;
    }
    return all >= 4 && capital * 10 > all * 8 ? 1 : 0;
  }

  private int[] row(int token, int manner, Sentence sentence) {
    row.add(1, 1);
    words(token);
    letters(token, manner, sentence);
    clusters(token);
    lists(token);
    use(token, manner);
    return row.take();
  }

  private void words(int token) {
    long here = traits.hash(token);
    row.add(2, here);
    row.add(3, in(token, token - 1));
    row.add(4, in(token, token + 1));
    row.add(5, in(token, token - 2));
    row.add(6, in(token, token + 2));
    row.add(7, in(token, token - 1), here);
    row.add(8, here, in(token, token + 1));
    row.add(9, in(token, token - 1), in(token, token + 1));
    row.add(10, in(token, token - 2), in(token, token - 1));
    row.add(11, in(token, token + 1), in(token, token + 2));
  }

  /// The word at `other`, when it stands in the sentence of `token`.
  private long in(int token, int other) {
    boolean same = words.has(other) && words.sentenceIndex(other) == words.sentenceIndex(token);
    return same ? traits.hash(other) : 1;
  }

  private void letters(int token, int manner, Sentence sentence) {
    int shape = traits.shape(token);
    boolean first =
        token == sentence.firstToken() || words.mark(token - 1) && words.quoteMark(token - 1);
    row.add(12, shape, manner);
    row.add(13, shape, traits.shape(token - 1));
    row.add(14, shape, traits.shape(token + 1));
    row.add(15, traits.shape(token - 1) * 31L + traits.shape(token + 1), shape);
    row.add(16, traits.shape(token - 2), shape);
    row.add(17, shape, first ? 1 : 0);
    row.add(18, traits.capitals(token) * 8L + (first ? 1 : 0), words.capital(token) ? 1 : 0);
    row.add(19, traits.capitals(token), shape * 4L + manner);
    row.add(
        20,
        traits.capitals(token - 1) * 8L + traits.capitals(token + 1),
        words.capital(token) ? 1 : 0);
    for (int letters = 1; letters <= 4; letters++) {
      row.add(20 + letters, traits.suffix(token, letters));
      row.add(24 + letters, traits.prefix(token, letters));
    }
    row.add(29, traits.suffix(token - 1, 3), shape);
    row.add(30, traits.suffix(token + 1, 3), shape);
  }

  private void clusters(int token) {
    for (int depth = 0; depth < 4; depth++) {
      row.add(32 + depth, traits.cluster(token, depth), words.capital(token) ? 1 : 0);
      row.add(36 + depth, traits.cluster(token - 1, depth));
      row.add(40 + depth, traits.cluster(token + 1, depth));
    }
    row.add(44, traits.cluster(token, 1), traits.cluster(token + 1, 1));
    row.add(45, traits.cluster(token - 1, 1), traits.cluster(token, 1));
    row.add(46, traits.cluster(token, 2), traits.cluster(token + 1, 2));
    row.add(47, traits.cluster(token - 1, 2), traits.cluster(token, 2));
    row.add(48, traits.cluster(token - 1, 2), traits.shape(token));
    row.add(49, traits.cluster(token + 1, 2), traits.shape(token));
    row.add(50, traits.cluster(token - 2, 2), traits.shape(token));
    row.add(51, traits.cluster(token + 2, 2), traits.shape(token));
  }

  private void lists(int token) {
    int listed = traits.listed(token);
    int capital = words.capital(token) ? 1 : 0;
    row.add(52, listed, capital);
    row.add(53, traits.listed(token - 1), listed * 2L + capital);
    row.add(54, traits.listed(token + 1), listed * 2L + capital);
    row.add(55, traits.trade(token), capital);
    row.add(56, traits.trade(token - 1), listed * 2L + capital);
    row.add(57, traits.trade(token + 1), listed * 2L + capital);
    row.add(58, traits.trade(token - 2), capital);
    row.add(59, traits.trade(token + 2), capital);
    row.add(60, runEnd(token), capital);
    row.add(61, runStart(token), capital);
  }

  /// What the last word of the run of capitals is that the token stands in.
  private long runEnd(int token) {
    int end = token;
    while (words.capital(token) && words.capital(end + 1) && end - token < 6) {
      end++;
    }
    return traits.trade(end) * 64L + Math.min(end - token, 3);
  }

  private long runStart(int token) {
    int start = token;
    while (words.capital(token) && words.capital(start - 1) && token - start < 6) {
      start--;
    }
    return (traits.trade(start) << 12 | traits.listed(start) & 0x1ff) * 8L
        + Math.min(token - start, 3);
  }

  private void use(int token, int manner) {
    if (!words.capital(token)) {
      return;
    }
    int use = uses.of(token);
    for (int bit = 0; bit < WordUse.BITS; bit++) {
      if ((use >> bit & 1) > 0) {
        row.add(64 + bit, 1);
      }
    }
    row.add(80, use, manner);
    row.add(81, uses.of(token - 1), use);
    row.add(82, uses.of(token + 1), use);
  }
}
