package coranto.web.page.story;

import coranto.report.Report;
import coranto.story.Story;
import coranto.story.StoryPart;
import coranto.web.page.cited.Shelf;
import coranto.web.page.print.Count;
import coranto.web.page.print.Printed;
import coranto.web.page.print.When;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How a story spread: a row for each report, placed by time; what goes back to an origin hangs on
/// it.
/// All measures are units of the drawing.
///
/// @param rows the origin with most reports first, each followed by what goes back to it
/// @param left how many reports there are no rows for
/// @param told the drawing in a sentence
record Spread(int height, List<Row> rows, List<Tick> ticks, int left, String told) {
  static final int WIDTH = 760;
  private static final int FIRST = 210;
  private static final int LAST = 740;
  private static final int STEP = 24;
  private static final int ROWS = 24;
  private static final int TICKS = 8;

  /// A report.
  ///
  /// @param fromX where its origin stands; its own place when it is one
  record Row(int x, int y, String outlet, boolean origin, int fromX, int fromY, String told) {}

  /// A day that begins, or an end of the time axis.
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
    private final List<Row> rows = new ArrayList<>();
    private final Instant start;
    private final Instant end;

    Spreading(Map<String, Report> timed) {
      this.timed = timed;
      var times = timed.values().stream().map(Spread::time).sorted().toList();
      start = times.getFirst();
      end = times.getLast();
    }

    Spread draw(List<Story.Origin> origins) {
      origins.forEach(this::draw);
      int height = 16 + rows.size() * STEP + 26;
      return new Spread(
          height, List.copyOf(rows), ticks(), timed.size() - rows.size(), told(origins));
    }

    private void draw(Story.Origin origin) {
      var first = timed.get(origin.report());
      var copies =
          origin.reports().stream()
              .filter(id -> !id.equals(origin.report()))
              .map(timed::get)
              .filter(Objects::nonNull)
              .sorted(Comparator.comparing(Spread::time).thenComparing(Report::id))
              .toList();
      if (first != null && rows.size() < ROWS) {
        var head = row(first, null);
        rows.add(head);
        copies.stream().limit(ROWS - rows.size()).forEach(copy -> rows.add(row(copy, head)));
      }
    }

    private Row row(Report report, @Nullable Row origin) {
      int x = x(time(report));
      int y = 16 + rows.size() * STEP;
      return new Row(
          x,
          y,
          outlet(report, 24),
          origin == null,
          origin == null ? x : origin.x(),
          origin == null ? y : origin.y(),
          outlet(report, 60) + ", " + When.of(report).label());
    }

    private int x(Instant at) {
      long all = Duration.between(start, end).getSeconds();
      return all == 0
          ? (FIRST + LAST) / 2
          : FIRST + (int) ((LAST - FIRST) * Duration.between(start, at).getSeconds() / all);
    }

    /// Both ends, and the days that begin between them when there is room for their names.
    private List<Tick> ticks() {
      if (start.equals(end)) {
        return List.of(new Tick(x(start), When.brief(start) + " UTC", "middle"));
      }
      var ticks = new ArrayList<Tick>();
      ticks.add(new Tick(FIRST, When.brief(start), "start"));
      ticks.add(new Tick(LAST, When.brief(end) + " UTC", "end"));
      var midnight = start.truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS);
      if (Duration.between(start, end).toDays() < TICKS) {
        for (var at = midnight; at.isBefore(end); at = at.plus(1, ChronoUnit.DAYS)) {
          boolean room = x(at) > FIRST + 85 && x(at) < LAST - 110;
          ticks.add(
              new Tick(x(at), room ? When.monthDay(at.atOffset(ZoneOffset.UTC)) : "", "middle"));
        }
      }
      return ticks;
    }

    private String told(List<Story.Origin> origins) {
      return Count.of(timed.size(), "report")
          + " from "
          + Count.of(origins.size(), "origin")
          + ", from "
          + When.minute(start)
          + " to "
          + When.minute(end)
          + "; the table below has them one by one";
    }
  }

  private static Instant time(Report report) {
    return Objects.requireNonNull(When.instant(report));
  }

  private static String outlet(Report report, int most) {
    return Printed.cut(Printed.name(report.outletOrUnknown().shown()), most);
  }
}
