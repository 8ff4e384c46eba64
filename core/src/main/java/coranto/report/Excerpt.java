package coranto.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A report of which some words are shown and the others are not: they are filled with characters
/// that print as nothing, so that spans still mean the same places.
public final class Excerpt {
  private static final char GAP = '…';

  /// Joins words without being seen.
  private static final char FILL = '\u2060';

  private static final String FILLED = "" + GAP + FILL;

  private Excerpt() {}

  /// @param shown spans of the text, in any order
  public static Report of(Report report, List<Span> shown) {
    String text = report.text();
    char[] left = new char[text.length()];
    java.util.Arrays.fill(left, FILL);
    for (Span span : shown) {
      int to = Math.min(span.to(), text.length());
      for (int at = Math.min(span.from(), to); at < to; at++) {
        left[at] = text.charAt(at);
      }
    }
    for (int at = 0; at < left.length; at++) {
      boolean opens = left[at] == FILL && (at == 0 || left[at - 1] != FILL && left[at - 1] != GAP);
      left[at] = opens ? GAP : left[at];
    }
    return report.change().text(new String(left)).build();
  }

  public static boolean is(Report report) {
    return report.text().contains(FILLED);
  }

  /// The hash that proves a report's words; null for an excerpt, which proves nothing.
  public static @Nullable String proof(Report report) {
    return is(report) ? null : report.textHash();
  }
}
