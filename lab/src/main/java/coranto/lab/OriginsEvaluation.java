package coranto.lab;

import coranto.report.Explanation;
import coranto.report.OutletBook;
import coranto.report.Report;
import coranto.story.Story;
import coranto.story.StoryPart;
import coranto.story.StoryWriter;
import coranto.understand.finding.Understanding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// Measures independent origins: on stories planted by program in the stream, how many are counted
/// and which copies go back to their source; on stories that editors put together, how many pairs
/// of reports by two outlets are taken for one.
final class OriginsEvaluation implements Evaluation {
  private static final int STORIES = 50;
  private static final long SEED = 11;
  private static final Explanation TOGETHER = Explanation.of(1, "put together by hand");

  private final StoryWriter writer = new StoryWriter(OutletBook.empty());

  @Override
  public String name() {
    return "origins";
  }

  @Override
  public List<Table> evaluate(Path data) throws IOException {
    var tables = new ArrayList<Table>();
    Path stream = data.resolve("stream/abp-stream-2016-2020.jsonl.gz");
    if (Files.exists(stream)) {
      var rows = rows(stream);
      tables.addAll(planted(rows, new Planting(rows, SEED).stories(STORIES)));
    }
    Path stories = data.resolve("stories/allsides-dev.jsonl.gz");
    if (Files.exists(stories)) {
      tables.add(independent(stories));
    }
    return tables;
  }

  private static List<Planting.Row> rows(Path file) throws IOException {
    var rows = new ArrayList<Planting.Row>();
    for (Map<String, Object> line : JsonLines.read(file)) {
      rows.add(
          new Planting.Row(
              text(line, "id"),
              LocalDate.parse(text(line, "date")),
              text(line, "source"),
              text(line, "text")));
    }
    rows.sort(Comparator.comparing(Planting.Row::day).thenComparing(Planting.Row::id));
    return rows;
  }

  private static String text(Map<String, Object> line, String field) {
    return String.valueOf(line.getOrDefault(field, ""));
  }

  /// Planted among all reports of the stream, which are held.
  private List<Table> planted(List<Planting.Row> rows, List<PlantedStory> stories) {
    int exact = 0;
    int near = 0;
    int copies = 0;
    int joined = 0;
    var made = new TreeMap<Copyist.Way, Integer>();
    var missed = new TreeMap<Copyist.Way, Integer>();
    var run = held(rows, stories);
    for (PlantedStory planted : stories) {
      planted.reports().forEach(run::trace);
    }
    for (PlantedStory planted : stories) {
      var origins = origins(run, planted.reports());
      int off =
          Math.abs((int) origins.values().stream().distinct().count() - planted.independent());
      exact += off == 0 ? 1 : 0;
      near += off <= 1 ? 1 : 0;
      for (var each : planted.origins().entrySet()) {
        boolean copy = !each.getKey().equals(each.getValue());
        copies += copy ? 1 : 0;
        boolean found = copy && one(origins, each.getKey(), each.getValue());
        joined += found ? 1 : 0;
        if (copy) {
          var way = Objects.requireNonNull(planted.ways().get(each.getKey()));
          made.merge(way, 1, Integer::sum);
          missed.merge(way, found ? 0 : 1, Integer::sum);
        }
      }
    }
    var byWay = new ArrayList<List<String>>();
    made.forEach(
        (way, count) ->
            byWay.add(List.of(way.name(), "" + count, share(missed.getOrDefault(way, 0), count))));
    var whole =
        new Table(
            "%d stories planted among %d sentences held, %d copies in them"
                .formatted(stories.size(), run.held(), copies),
            List.of("origins exact", "off by one", "copies given an origin of their own"),
            List.of(
                List.of(
                    share(exact, stories.size()),
                    share(near, stories.size()),
                    share(copies - joined, copies))));
    return List.of(
        whole,
        new Table(
            "copies by how they were made",
            List.of("way", "copies", "given an origin of their own"),
            byWay));
  }

  /// A run that holds the stream but for the reports that are planted.
  private static TraceRun held(List<Planting.Row> rows, List<PlantedStory> stories) {
    var planted = new HashSet<String>();
    stories.forEach(story -> planted.addAll(story.origins().keySet()));
    var run = new TraceRun();
    for (Planting.Row row : rows) {
      if (!planted.contains(row.id())) {
        run.hold(Planting.held(row));
      }
    }
    return run;
  }

  private Table independent(Path file) throws IOException {
    var stories = new HashMap<String, List<Report>>();
    var lines = JsonLines.read(file);
    lines.sort(Comparator.comparing((Map<String, Object> line) -> text(line, "date")));
    var run = new TraceRun();
    for (Map<String, Object> line : lines) {
      Report report = report(line);
      stories.computeIfAbsent(text(line, "cluster"), _ -> new ArrayList<>()).add(report);
      run.trace(report);
    }
    int pairs = 0;
    int joined = 0;
    for (List<Report> reports : stories.values()) {
      var origins = origins(run, reports);
      for (Report one : reports) {
        for (Report other : reports) {
          if (one.id().compareTo(other.id()) < 0
              && !one.outletOrUnknown().equals(other.outletOrUnknown())) {
            pairs++;
            joined += one(origins, one.id(), other.id()) ? 1 : 0;
          }
        }
      }
    }
    return new Table(
        "%d pairs of reports of one event by two outlets".formatted(pairs),
        List.of("taken for one origin"),
        List.of(List.of(share(joined, pairs))));
  }

  private static boolean one(Map<String, String> origins, String one, String other) {
    return origins.getOrDefault(one, one).equals(origins.getOrDefault(other, other));
  }

  /// The origin of each report of a story.
  private Map<String, String> origins(TraceRun run, List<Report> reports) {
    var parts = new ArrayList<StoryPart>();
    reports.forEach(
        report ->
            parts.add(
                new StoryPart(
                    run.read(report.id()).report(),
                    Understanding.NOTHING,
                    run.traces(report.id()))));
    Story story = writer.write(reports.getFirst().id(), parts, TOGETHER);
    var origins = new HashMap<String, String>();
    story
        .origins()
        .forEach(origin -> origin.reports().forEach(id -> origins.put(id, origin.report())));
    return origins;
  }

  private static Report report(Map<String, Object> line) {
    return Report.draft(text(line, "id"), text(line, "text"))
        .outlet(new coranto.report.Outlet(text(line, "source"), null))
        .published(coranto.report.Stamp.parse(text(line, "date")).orElse(null))
        .language("en")
        .build();
  }

  private static String share(int part, int whole) {
    return String.format(Locale.ROOT, "%.3f", part / (double) Math.max(1, whole));
  }
}
