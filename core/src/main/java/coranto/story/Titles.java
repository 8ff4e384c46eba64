package coranto.story;

import coranto.report.Outlet;
import coranto.report.Span;
import java.util.Locale;

/// Finds the words of a title without blanks around them and without the outlet's name at its end.
final class Titles {
  private static final int LONGEST_MARK = 3;

  private Titles() {}

  static Span bare(String title, Outlet outlet) {
    Span whole = stripped(title, 0, title.length());
    String name = outlet.name() == null ? "" : outlet.name().strip();
    String text = whole.in(title);
    if (name.isEmpty() || !text.toLowerCase(Locale.ROOT).endsWith(name.toLowerCase(Locale.ROOT))) {
      return whole;
    }
    int end = whole.to() - name.length();
    int cut = mark(title, end);
    return cut > whole.from() && cut < end ? stripped(title, whole.from(), cut) : whole;
  }

  /// Where ` | `, ` - ` or the like before `end` begins; `end` when none is there.
  private static int mark(String title, int end) {
    int at = end;
    boolean marked = false;
    while (at > 0 && end - at < LONGEST_MARK && !Character.isLetterOrDigit(title.charAt(at - 1))) {
      marked |= "|-–—·:".indexOf(title.charAt(at - 1)) >= 0;
      at--;
    }
    return marked ? at : end;
  }

  private static Span stripped(String title, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(title.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(title.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }
}
