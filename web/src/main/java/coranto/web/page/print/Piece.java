package coranto.web.page.print;

import coranto.report.Span;
import coranto.trace.Change;
import coranto.trace.Revisions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A run of characters printed in one way.
///
/// @param asked whether a reader asked for these words
/// @param first whether the words asked for begin here
/// @param hint what a reader is told who points at it; empty for nothing
public record Piece(String text, Shade shade, boolean asked, boolean first, String hint) {
  /// What is to be told of a span.
  public record Hint(Span span, String words) {}

  /// How words stand to those of a source.
  public enum Shade {
    PLAIN,
    /// Words that are not in the source.
    NEW,
    /// Words of the source that are gone.
    GONE
  }

  /// Cuts what lies under `range` into pieces.
  ///
  /// @param shaded spans of `text` printed in `shade`
  /// @param asked spans of `text` asked for
  public static List<Piece> cut(
      String text, Span range, Shade shade, List<Span> shaded, List<Span> asked) {
    return cut(text, range, shade, shaded, asked, List.of());
  }

  /// The same with hints on some spans.
  public static List<Piece> cut(
      String text, Span range, Shade shade, List<Span> shaded, List<Span> asked, List<Hint> hints) {
    var whole = within(text, range);
    var near = hints.stream().filter(hint -> hint.span().overlaps(whole)).toList();
    var pieces = new ArrayList<Piece>();
    int from = whole.from();
    for (int to : ends(whole, shaded, asked, near)) {
      int at = from;
      pieces.add(
          new Piece(
              text.substring(from, to),
              shaded.stream().anyMatch(span -> span.covers(at)) ? shade : Shade.PLAIN,
              asked.stream().anyMatch(span -> span.covers(at)),
              asked.stream().anyMatch(span -> span.from() == at),
              hint(near, at, text.substring(from, to))));
      from = to;
    }
    return pieces;
  }

  /// A whole text, with some spans of it shaded.
  public static List<Piece> shaded(String text, Shade shade, List<Span> spans) {
    return cut(text, new Span(0, text.length()), shade, spans, List.of());
  }

  /// Words that nobody asked for.
  public static Piece plain(String text) {
    return new Piece(text, Shade.PLAIN, false, false, "");
  }

  /// A whole text, with some spans of it asked for.
  public static List<Piece> asked(String text, List<Span> spans) {
    return cut(text, new Span(0, text.length()), Shade.PLAIN, List.of(), spans);
  }

  /// The newer wording with the words that are not in the older one.
  public static List<Piece> fresh(String older, String newer) {
    if (older.equals(newer)) {
      return shaded(newer, Shade.PLAIN, List.of());
    }
    var fresh =
        Revisions.shipped().words(older, newer).stream()
            .map(Change::here)
            .filter(Objects::nonNull)
            .map(span -> (Span) span)
            .toList();
    return shaded(newer, Shade.NEW, fresh);
  }

  /// What the words say themselves needs no hint.
  private static String hint(List<Hint> hints, int at, String own) {
    return hints.stream()
        .filter(hint -> hint.span().covers(at))
        .map(Hint::words)
        .filter(words -> !words.equals(own))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static TreeSet<Integer> ends(
      Span whole, List<Span> shaded, List<Span> asked, List<Hint> hints) {
    var ends = new TreeSet<Integer>();
    hints.forEach(hint -> add(ends, whole, hint.span()));
    shaded.forEach(span -> add(ends, whole, span));
    asked.forEach(span -> add(ends, whole, span));
    if (whole.length() > 0) {
      ends.add(whole.to());
    }
    return ends;
  }

  private static void add(TreeSet<Integer> ends, Span whole, Span span) {
    for (int at : new int[] {span.from(), span.to()}) {
      if (whole.from() < at && at < whole.to()) {
        ends.add(at);
      }
    }
  }

  /// The part of a span that lies inside the text: a stale row must not break a page.
  public static Span within(String text, Span span) {
    int from = Math.min(span.from(), text.length());
    return new Span(from, Math.clamp(span.to(), from, text.length()));
  }
}
