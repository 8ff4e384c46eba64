package coranto.web.page;

import coranto.report.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// A run of characters printed in one way.
///
/// @param first whether the words under its span begin here
record Piece(String text, Shade shade, boolean first) {
  /// How words are printed.
  enum Shade {
    PLAIN,
    /// Words that are not in the source.
    NEW,
    /// Words of the source that are gone.
    GONE,
    /// Words asked for.
    ASKED
  }

  /// A span and how it is printed.
  record Shaded(Span span, Shade shade) {}

  /// Cuts what lies under `range` into pieces. Where spans overlap, the later in the list wins.
  static List<Piece> cut(String text, Span range, List<Shaded> shaded) {
    var whole = within(text, range);
    var pieces = new ArrayList<Piece>();
    int from = whole.from();
    for (int to : ends(whole, shaded)) {
      var winner = winner(shaded, from);
      pieces.add(new Piece(text.substring(from, to), winner.shade(), winner.span().from() == from));
      from = to;
    }
    return pieces;
  }

  static List<Piece> plain(String text) {
    return List.of(new Piece(text, Shade.PLAIN, false));
  }

  private static Shaded winner(List<Shaded> shaded, int at) {
    var winner = new Shaded(new Span(0, 0), Shade.PLAIN);
    for (Shaded each : shaded) {
      winner = each.span().covers(at) ? each : winner;
    }
    return winner;
  }

  private static TreeSet<Integer> ends(Span whole, List<Shaded> shaded) {
    var ends = new TreeSet<Integer>();
    for (Shaded each : shaded) {
      add(ends, whole, each.span().from());
      add(ends, whole, each.span().to());
    }
    if (whole.length() > 0) {
      ends.add(whole.to());
    }
    return ends;
  }

  private static void add(TreeSet<Integer> ends, Span whole, int at) {
    if (whole.from() < at && at < whole.to()) {
      ends.add(at);
    }
  }

  /// The part of a span that lies inside the text: a stale row must not break a page.
  static Span within(String text, Span span) {
    int from = Math.min(span.from(), text.length());
    return new Span(from, Math.clamp(span.to(), from, text.length()));
  }
}
