package coranto.text;

import coranto.report.Span;

/// Cuts parts of texts to show: at the ends of words, where the script has blanks between them.
public final class Clipping {
  /// A word is looked for in so many characters before a cut.
  private static final int WORD = 40;

  private Clipping() {}

  /// How a text begins.
  ///
  /// @param most characters
  public static Span opening(String text, int most) {
    return cut(text, new Span(0, text.length()), most);
  }

  /// The part of a long passage in which something stands, with some words before it; the whole of
  /// a passage that is short.
  ///
  /// @param most characters
  public static Span around(String text, Span passage, Span what, int most) {
    int lead = most / 4;
    if (passage.length() <= most || what.to() - passage.from() <= most - lead) {
      return cut(text, passage, most);
    }
    int from = Math.max(passage.from(), what.from() - lead);
    int word = from;
    while (word < what.from() && word < from + WORD && !begins(text, word)) {
      word++;
    }
    int begin = begins(text, word) ? word : whole(text, from);
    return cut(text, new Span(begin, passage.to()), most);
  }

  /// Without the blanks around it.
  public static Span trimmed(String text, Span span) {
    int from = span.from();
    int to = Math.min(span.to(), text.length());
    while (from < to && blank(text, from)) {
      from++;
    }
    while (to > from && blank(text, to - 1)) {
      to--;
    }
    return new Span(from, to);
  }

  private static Span cut(String text, Span passage, int most) {
    if (passage.length() <= most) {
      return trimmed(text, passage);
    }
    int end = passage.from() + most;
    int to = end;
    while (to > end - WORD && to > passage.from() && !blank(text, to)) {
      to--;
    }
    return trimmed(text, new Span(passage.from(), blank(text, to) ? to : whole(text, end)));
  }

  private static boolean begins(String text, int at) {
    return at == 0 || blank(text, at - 1);
  }

  private static boolean blank(String text, int at) {
    return Character.isWhitespace(text.charAt(at));
  }

  /// Cuts no character in two.
  private static int whole(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
