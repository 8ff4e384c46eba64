package coranto.text;

/// Looks around a place in a text: blanks, closing marks, words. Words are cut at forty
/// characters, so that no text makes it look far.
final class Around {
  private static final int LONGEST_WORD = 40;
  private static final int LONGEST_FOOTNOTE = 6;

  private final String text;

  Around(String text) {
    this.text = text;
  }

  /// Blanks and what counts as one; NUL is none.
  boolean blank(int at) {
    return Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at));
  }

  int skipBlanks(int from) {
    int at = from;
    while (at < text.length() && blank(at)) {
      at++;
    }
    return at;
  }

  /// After closing marks; one that a letter follows opens the next sentence.
  int closing(int from) {
    int at = from;
    while (at < text.length()
        && Chars.closes(text.charAt(at))
        && (text.charAt(at) > 0x2fff || !letterAt(at + 1))) {
      at++;
    }
    return at;
  }

  private boolean letterAt(int at) {
    return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  /// After the footnote marks `[2] [17]` that belong to the sentence before them; a line break
  /// ends them.
  int footnotes(int from) {
    int end = from;
    int at = blanksInLine(from);
    while (at < text.length() && text.charAt(at) == '[') {
      int close = footnote(at);
      if (close < 0) {
        return end;
      }
      end = close;
      at = blanksInLine(close);
    }
    return end;
  }

  private int blanksInLine(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && blank(at)) {
      at++;
    }
    return at;
  }

  /// The end of a number in brackets; -1 when there is none.
  private int footnote(int open) {
    int at = open + 1;
    while (at < text.length()
        && at - open < LONGEST_FOOTNOTE
        && Character.isDigit(text.charAt(at))) {
      at++;
    }
    boolean closed = at > open + 1 && at < text.length() && text.charAt(at) == ']';
    return closed ? at + 1 : -1;
  }

  /// After marks that may open a sentence, and blanks between them.
  int firstLetter(int from) {
    int at = from;
    while (at < text.length() && (Chars.opens(text.charAt(at)) || at > from && inLineBlank(at))) {
      at++;
    }
    return at;
  }

  private boolean inLineBlank(int at) {
    return text.charAt(at) != '\n' && blank(at);
  }

  /// Letters, digits, dots and apostrophes before `at`; the first is no mark.
  String wordBefore(int at) {
    int from = at;
    while (from > Math.max(0, at - LONGEST_WORD) && ofWord(text.charAt(from - 1))) {
      from--;
    }
    while (from < at && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    return text.substring(from, at);
  }

  private static boolean ofWord(char here) {
    return Character.isLetterOrDigit(here) || here == '.' || Chars.apostrophe(here);
  }

  /// The letters from `from` on; empty when there is none.
  String wordAt(int from) {
    int start = Math.min(from, text.length());
    int at = start;
    while (at < Math.min(text.length(), start + LONGEST_WORD)
        && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }
}
