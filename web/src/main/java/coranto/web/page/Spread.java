package coranto.web.page;

import coranto.report.Report;
import coranto.story.Story;
import coranto.story.StoryPart;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a story spread: a row for each origin, a dot for each report, placed by time. All measures
/// are
/// units of the drawing.
///
/// @param rows the origin with most reports first
/// @param left more origins than there are rows
record Spread(int height, List<Row> rows, List<Tick> ticks, int left, String told) {
  static final int WIDTH = 720;
  static final int FIRST = 190;
  private static final int LAST = 700;
  private static final int ROW = 30;
  private static final int ROWS = 10;
  private static final int DOTS = 60;

  /// An origin and what goes back to it.
  record Row(int y, String outlet, List<Dot> dots, int from, int to) {}

  /// A report.
  record Dot(int x, int y, boolean origin, String told) {}

  /// A day, or an end of the time axis.
  record Tick(int x, String label, String anchor) {}

  /// Null when fewer than two reports have a time.
  static @Nullable Spread of(List<Story.Origin> origins, List<StoryPart> parts, Shelf shelf) {
    Map<String, Report> timed = new HashMap<>();
    for (StoryPart part : parts) {
      var first = shelf.first(part.report());
      if (When.instant(first) != null) {
        timed.put(first.id(), first);
      }
    }
    return timed.size() < 2 ? null : new Spreading(timed).draw(origins);
  }

  /// Draws one story.
  private static final class Spreading {
    private final Map<String, Report> timed;
    private final Instant start;
    private final Duration length;

    Spreading(Map<String, Report> timed) {
      this.timed = timed;
      var times = timed.values().stream().map(Spread::time).sorted().toList();
      start = times.getFirst();
      length = Duration.between(start, times.getLast());
    }

    Spread draw(List<Story.Origin> origins) {
      var rows = new ArrayList<Row>();
      for (Story.Origin origin : origins) {
        if (rows.size() < ROWS && origin.reports().stream().anyMatch(timed::containsKey)) {
          rows.add(row(origin, 24 + rows.size() * ROW));
        }
      }
      int left = origins.size() - rows.size();
      return new Spread(rows.size() * ROW + 46, rows, ticks(), left, told(rows));
    }

    private Row row(Story.Origin origin, int y) {
      var reports =
          origin.reports().stream()
              .map(timed::get)
              .filter(java.util.Objects::nonNull)
              .sorted(Comparator.comparing(Spread::time).thenComparing(Report::id))
              .limit(DOTS)
              .toList();
      var dots = new ArrayList<Dot>();
      for (Report report : reports) {
        dots.add(dot(report, report.id().equals(origin.report()), y, dots));
      }
      var named = timed.getOrDefault(origin.report(), reports.getFirst());
      return new Row(y, outlet(named, 22), dots, dots.getFirst().x(), dots.getLast().x());
    }

    /// Dots that would hide each other are set a little apart.
    private Dot dot(Report report, boolean origin, int y, List<Dot> before) {
      int x = x(time(report));
      int near = (int) before.stream().filter(dot -> Math.abs(dot.x() - x) < 9).count();
      int shift = near == 0 ? 0 : (near % 2 == 1 ? -1 : 1) * Math.min(8, (near + 1) / 2 * 8);
      return new Dot(x, y + shift, origin, outlet(report, 60) + ", " + When.of(report).label());
    }

    private int x(Instant at) {
      return length.isZero()
          ? (FIRST + LAST) / 2
          : FIRST
              + (int)
                  ((LAST - FIRST) * Duration.between(start, at).getSeconds() / length.getSeconds());
    }

    private List<Tick> ticks() {
      Instant end = start.plus(length);
      return length.isZero()
          ? List.of(new Tick(x(start), When.brief(start), "middle"))
          : List.of(
              new Tick(x(start), When.brief(start), "start"),
              new Tick(x(end), When.brief(end) + " UTC", "end"));
    }

    private String told(List<Row> rows) {
      long reports = rows.stream().mapToLong(row -> row.dots().size()).sum();
      return Count.of(reports, "report")
          + " from "
          + Count.of(rows.size(), "origin")
          + ", from "
          + When.minute(start)
          + " to "
          + When.minute(start.plus(length));
    }
  }

  private static Instant time(Report report) {
    return java.util.Objects.requireNonNull(When.instant(report));
  }

  private static String outlet(Report report, int most) {
    return Printed.cut(Printed.name(report.outletOrUnknown().shown()), most);
  }
}
