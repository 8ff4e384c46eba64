package coranto.trace;

import java.util.function.IntPredicate;

/// What stands between words that are the same: words `here` to `hereEnd` (exclusive) in the
/// sentence, `there` to `thereEnd` in its source. One side may be empty.
record Gap(Alignment alignment, int here, int hereEnd, int there, int thereEnd) {
  /// Whether any word of the gap in the sentence fits.
  boolean anyHere(IntPredicate fits) {
    return any(here, hereEnd, fits);
  }

  boolean anyThere(IntPredicate fits) {
    return any(there, thereEnd, fits);
  }

  Form now() {
    return alignment.here();
  }

  Form was() {
    return alignment.there();
  }

  /// Whether the word of the sentence stands in the source too, wherever.
  boolean keptHere(int at) {
    return alignment.partner()[at] >= 0 && said(alignment.pairings()[at]);
  }

  /// Whether the word of the source stands in the sentence too, wherever.
  boolean keptThere(int at) {
    int pair = alignment.claimed()[at];
    return pair >= 0 && said(alignment.pairings()[pair]);
  }

  private static boolean said(Pairing pairing) {
    return pairing == Pairing.EXACT || pairing == Pairing.NAME || pairing == Pairing.STEM;
  }

  /// Whether it lies within words in quotation marks, here and there.
  boolean withinQuote() {
    return quoted(now(), here, hereEnd) && quoted(was(), there, thereEnd);
  }

  /// Whether all words of the piece, or those around it when it is empty, are quoted.
  private static boolean quoted(Form form, int from, int end) {
    int first = from == end ? from - 1 : from;
    int last = from == end ? end : end - 1;
    boolean quoted = first >= 0 && last < form.size();
    for (int at = Math.max(0, first); at <= last && quoted; at++) {
      quoted = form.quoted(at);
    }
    return quoted;
  }

  private static boolean any(int from, int end, IntPredicate fits) {
    for (int at = from; at < end; at++) {
      if (fits.test(at)) {
        return true;
      }
    }
    return false;
  }
}
