package coranto.group.words;

import coranto.report.Tokens;
import coranto.text.Chars;
import coranto.text.Fingerprint;
import coranto.text.Frequencies;

/// The tokens of a text with their fingerprints and how telling each is.
public final class WeighedWords {
  /// Words that more reports hold than this share tell nothing.
  private static final double PLAIN = 1.0;

  /// A text with more unknown words than this share is in another language.
  private static final double FOREIGN = 0.3;

  public final Tokens tokens;
  public final long[] prints;
  public final double[] idf;

  public WeighedWords(Tokens tokens, Frequencies frequencies) {
    this.tokens = tokens;
    prints = new long[tokens.size()];
    idf = new double[tokens.size()];
    int unknown = 0;
    int words = 0;
    for (int token = 0; token < tokens.size(); token++) {
      prints[token] = Fingerprint.of(tokens.norm(token));
      if (tokens.wordy(token)) {
        idf[token] = frequencies.idf(prints[token]);
        words++;
        unknown += frequencies.count(prints[token]) == 0 ? 1 : 0;
      }
    }
    if (unknown > FOREIGN * words) {
      weighByForm();
    }
  }

  /// In a language whose words the file doesn't know, long words and those with a capital tell
  /// most, and short words nothing.
  private void weighByForm() {
    for (int token = 0; token < tokens.size(); token++) {
      if (idf[token] > 0) {
        int from = tokens.from(token);
        int length = tokens.to(token) - from;
        boolean unspaced = Chars.unspaced(tokens.text().codePointAt(from));
        double telling =
            unspaced ? length / 3.0 : (length - 3) / 6.0 + (tokens.capital(token) ? 0.3 : 0);
        idf[token] *= Math.clamp(telling, 0, 1);
      }
    }
  }

  public boolean telling(int token) {
    return idf[token] > PLAIN && tokens.kind(token) == Tokens.Kind.WORD;
  }

  public boolean unspaced() {
    int unspaced = 0;
    for (int token = 0; token < tokens.size(); token++) {
      unspaced += Chars.unspaced(tokens.text().codePointAt(tokens.from(token))) ? 1 : 0;
    }
    return 2 * unspaced > tokens.size();
  }

  public int words() {
    int words = 0;
    for (int token = 0; token < tokens.size(); token++) {
      words += tokens.wordy(token) ? 1 : 0;
    }
    return words;
  }
}
