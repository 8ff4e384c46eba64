package coranto.lab;

import coranto.report.Outlet;
import coranto.report.Report;
import coranto.report.Stamp;
import coranto.wire.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// Reports in order of day, of which some are labelled with the event they are about.
///
/// @param reports in the order they are taken in
/// @param events of the labelled reports, by report
record StoryGold(List<Report> reports, Map<String, String> events) {
  private static final LocalDate FOLDED = LocalDate.of(2020, 1, 1);

  private record Row(Report report, @Nullable LocalDate day, @Nullable String event) {
    Row at(LocalDate other) {
      return new Row(report.change().published(new Stamp.Day(other)).build(), other, event);
    }
  }

  /// Reads gzipped JSON Lines `id, cluster, date, title, text, source`; several files are merged.
  ///
  /// @param fold lays all years over so many days, a story whole; 0 leaves the days as they are
  static StoryGold read(int fold, Path... files) throws IOException {
    var rows = new LinkedHashMap<String, Row>();
    for (Path file : files) {
      for (Row row : rows(file)) {
        rows.putIfAbsent(row.report().id(), row);
      }
    }
    return of(fold == 0 ? List.copyOf(rows.values()) : folded(List.copyOf(rows.values()), fold));
  }

  /// The same reports on days made up from their events' names: an event lasts up to three days.
  StoryGold withMadeUpDays(int span) {
    var rows = new ArrayList<Row>();
    for (Report report : reports) {
      String event = events.get(report.id());
      if (event != null) {
        int late = Math.floorMod(report.id().hashCode(), 10);
        int day = Math.floorMod(event.hashCode(), span) + (late < 6 ? 0 : late < 9 ? 1 : 2);
        rows.add(new Row(report, null, event).at(FOLDED.plusDays(day)));
      }
    }
    return of(rows);
  }

  /// Which part each event is in, when events in the order of their first reports are cut into so
  /// many parts.
  Map<String, Integer> folds(int parts) {
    var ordered = new LinkedHashSet<String>();
    for (Report report : reports) {
      String event = events.get(report.id());
      if (event != null) {
        ordered.add(event);
      }
    }
    var folds = new HashMap<String, Integer>();
    for (String event : ordered) {
      folds.put(event, folds.size() * parts / ordered.size());
    }
    return folds;
  }

  /// The reports of those events alone.
  StoryGold part(Predicate<String> kept) {
    var labels = new HashMap<>(events);
    labels.values().removeIf(kept.negate());
    return new StoryGold(
        reports.stream().filter(report -> labels.containsKey(report.id())).toList(), labels);
  }

  private static StoryGold of(List<Row> rows) {
    var events = new HashMap<String, String>();
    for (Row row : rows) {
      if (row.event() != null) {
        events.put(row.report().id(), row.event());
      }
    }
    var ordered = new ArrayList<>(rows);
    ordered.sort(
        Comparator.comparing((Row row) -> row.day() == null ? "" : row.day().toString())
            .thenComparing(row -> row.report().id()));
    return new StoryGold(ordered.stream().map(Row::report).toList(), events);
  }

  private static List<Row> folded(List<Row> rows, int fold) {
    var opened = new HashMap<String, LocalDate>();
    for (Row row : rows) {
      if (row.day() != null && row.event() != null) {
        opened.merge(row.event(), row.day(), (one, other) -> one.isBefore(other) ? one : other);
      }
    }
    var folded = new ArrayList<Row>();
    for (Row row : rows) {
      LocalDate day = row.day();
      folded.add(day == null ? row : row.at(folded(day, first(row, day, opened), fold)));
    }
    return folded;
  }

  private static LocalDate first(Row row, LocalDate day, Map<String, LocalDate> opened) {
    return row.event() == null ? day : opened.getOrDefault(row.event(), day);
  }

  /// Days are counted from the first of January of the year 1, as day 1.
  private static LocalDate folded(LocalDate day, LocalDate first, int fold) {
    long ordinal = first.toEpochDay() - LocalDate.of(1, 1, 1).toEpochDay() + 1;
    return FOLDED.plusDays(ordinal % fold + day.toEpochDay() - first.toEpochDay());
  }

  private static List<Row> rows(Path file) throws IOException {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return lines.lines().map(line -> row(Json.object(line))).toList();
    }
  }

  private static Row row(Map<String, Object> json) {
    String title = text(json, "title");
    String text = text(json, "text");
    String source = text(json, "source");
    String date = text(json, "date");
    String event = text(json, "cluster");
    var draft = Report.draft(text(json, "id"), text.isEmpty() ? title : text);
    if (!title.isEmpty()) {
      draft.title(title);
    }
    if (!source.isEmpty()) {
      draft.outlet(new Outlet(source, null));
    }
    if (!date.isEmpty()) {
      draft.published(new Stamp.Day(LocalDate.parse(date)));
    }
    return new Row(
        draft.build(),
        date.isEmpty() ? null : LocalDate.parse(date),
        event.isEmpty() || event.equals("?") ? null : event);
  }

  private static String text(Map<String, Object> json, String field) {
    return json.get(field) instanceof String text ? text : "";
  }
}
