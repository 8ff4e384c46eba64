package coranto.report;

import java.util.Arrays;

/// The tokens of a text in order, held as columns: words, numbers and single marks, each with its
/// span and its normal form. Made once per revision and shared by all steps; never changed.
public final class Tokens {
  /// What a token is made of.
  public enum Kind {
    WORD,
    NUMBER,
    MARK
  }

  private static final Kind[] KINDS = Kind.values();

  private final String text;
  private final int[] from;
  private final int[] to;
  private final String[] norms;
  private final byte[] kinds;

  /// The columns; all of one length.
  ///
  /// @param text what the spans are counted in
  public Tokens(String text, int[] from, int[] to, String[] norms, byte[] kinds) {
    this.text = text;
    this.from = from;
    this.to = to;
    this.norms = norms;
    this.kinds = kinds;
  }

  public int size() {
    return from.length;
  }

  public int from(int token) {
    return from[token];
  }

  public int to(int token) {
    return to[token];
  }

  public Span span(int token) {
    return new Span(from[token], to[token]);
  }

  /// The normal form: lower case, straight quotes and dashes, no dots in abbreviations (`U.S.` is
  /// `us`), no commas in numbers.
  public String norm(int token) {
    return norms[token];
  }

  public Kind kind(int token) {
    return KINDS[kinds[token]];
  }

  /// Whether it is a word or a number, not a mark.
  public boolean wordy(int token) {
    return kinds[token] != (byte) Kind.MARK.ordinal();
  }

  /// The token as printed.
  public String raw(int token) {
    return text.substring(from[token], to[token]);
  }

  public boolean capital(int token) {
    return Character.isUpperCase(text.codePointAt(from[token]));
  }

  public String text() {
    return text;
  }

  /// The first token that ends after `at`; [#size] when there is none.
  public int at(int at) {
    int found = Arrays.binarySearch(to, at + 1);
    return found >= 0 ? found : -found - 1;
  }
}
