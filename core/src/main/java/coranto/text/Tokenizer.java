package coranto.text;

import com.ibm.icu.text.BreakIterator;
import coranto.report.Tokens;
import java.util.Locale;

/// Cuts a text into words, numbers and single marks. Abbreviations with inner dots (`U.S.`,
/// `a.m.`) and numbers with inner dots and commas are one token; a possessive `'s` is one of its
/// own; words with hyphens are cut. Runs of scripts without blanks (Han, kana, Thai, ...) are cut
/// by ICU.
public final class Tokenizer {
  /// Longer runs of letters and dots are no abbreviation.
  private static final int LONGEST_DOTTED = 24;

  private Tokenizer() {}

  public static Tokens tokens(String text) {
    var columns = new TokenColumns(text);
    int at = 0;
    while (at < text.length()) {
      at = next(text, at, columns);
    }
    return columns.tokens();
  }

  private static int next(String text, int at, TokenColumns columns) {
    char first = text.charAt(at);
    if (Character.isWhitespace(first) || Chars.invisible(first)) {
      return at + 1;
    }
    int point = text.codePointAt(at);
    if (Chars.unspaced(point)) {
      return unspaced(text, at, columns);
    }
    if (Character.isDigit(point)) {
      return number(text, at, columns);
    }
    return Character.isLetter(point)
        ? word(text, at, columns)
        : mark(at, at + Character.charCount(point), columns);
  }

  private static int mark(int from, int to, TokenColumns columns) {
    columns.add(from, to, Tokens.Kind.MARK);
    return to;
  }

  private static int word(String text, int from, TokenColumns columns) {
    int to = dotted(text, from);
    if (to == from) {
      to = letters(text, from);
    }
    int possessive = possessive(text, from, to);
    columns.add(from, possessive, Tokens.Kind.WORD);
    if (possessive < to) {
      columns.add(possessive, to, Tokens.Kind.WORD);
    }
    return to;
  }

  /// The end of an abbreviation of single letters with dots; `from` when there is none.
  private static int dotted(String text, int from) {
    int at = from;
    while (at + 1 < text.length()
        && at - from < LONGEST_DOTTED
        && Character.isLetter(text.charAt(at))
        && text.charAt(at + 1) == '.'
        && !(at + 2 < text.length() && at == from && !Character.isLetter(text.charAt(at + 2)))) {
      at += 2;
    }
    boolean cut = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    return cut || at - from < 4 ? from : at;
  }

  private static int letters(String text, int from) {
    int at = from;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      boolean part = (Character.isLetterOrDigit(point) || joins(point)) && !Chars.unspaced(point);
      if (!part && !apostropheWithin(text, at)) {
        return at;
      }
      at += Character.charCount(point);
    }
    return at;
  }

  private static boolean joins(int point) {
    return Character.getType(point) == Character.NON_SPACING_MARK
        || Character.getType(point) == Character.COMBINING_SPACING_MARK
        || Chars.invisible(point);
  }

  private static boolean apostropheWithin(String text, int at) {
    return Chars.apostrophe(text.charAt(at))
        && at > 0
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at - 1))
        && Character.isLetter(text.charAt(at + 1));
  }

  /// Where a last `'s` begins; `to` when there is none.
  private static int possessive(String text, int from, int to) {
    boolean there =
        to - from > 2
            && (text.charAt(to - 1) == 's' || text.charAt(to - 1) == 'S')
            && Chars.apostrophe(text.charAt(to - 2));
    return there ? to - 2 : to;
  }

  private static int number(String text, int from, TokenColumns columns) {
    int at = from;
    while (at < text.length() && partOfNumber(text, at, from)) {
      at += Character.charCount(text.codePointAt(at));
    }
    columns.add(from, at, Tokens.Kind.NUMBER);
    return at;
  }

  private static boolean partOfNumber(String text, int at, int from) {
    int here = text.codePointAt(at);
    return Character.isLetterOrDigit(here) && !Chars.unspaced(here)
        || (here == '.' || here == ',')
            && at > from
            && at + 1 < text.length()
            && Character.isDigit(text.charAt(at + 1))
            && Character.isDigit(text.charAt(at - 1));
  }

  private static int unspaced(String text, int from, TokenColumns columns) {
    int to = from;
    while (to < text.length() && Chars.unspaced(text.codePointAt(to))) {
      to += Character.charCount(text.codePointAt(to));
    }
    BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
    words.setText(text.substring(from, to));
    int start = words.first();
    for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
      columns.add(from + start, from + end, Tokens.Kind.WORD);
      start = end;
    }
    return to;
  }
}
