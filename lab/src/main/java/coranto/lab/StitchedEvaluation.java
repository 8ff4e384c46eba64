package coranto.lab;

import coranto.report.Report;
import coranto.report.Span;
import coranto.report.Stamp;
import coranto.trace.Trace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Measures tracing on pages stitched from sentences of several reports: whether each sentence
/// leads
/// to its report, fillers to none, and whether the set of sources of a page is right.
final class StitchedEvaluation implements Evaluation {
  @Override
  public String name() {
    return "stitched";
  }

  @Override
  public List<Table> evaluate(Path data) throws IOException {
    Path folder = data.resolve("stitched");
    return Files.isDirectory(folder) ? List.of(table(folder)) : List.of();
  }

  private static Table table(Path folder) throws IOException {
    var run = new TraceRun();
    var texts = new HashMap<String, String>();
    for (Map<String, Object> line : JsonLines.read(folder.resolve("held.jsonl.gz"))) {
      run.hold(report(line));
      texts.put(text(line, "id"), text(line, "text"));
    }
    var score = new StitchedScore(texts);
    var pages = JsonLines.read(folder.resolve("pages.jsonl.gz"));
    for (Map<String, Object> page : pages) {
      score.add(text(page, "text"), gold(page), own(run.trace(report(page)), page));
    }
    return new Table(
        pages.size() + " pages stitched from " + texts.size() + " reports held",
        List.of("copied", "reworded", "fresh", "sources P", "sources R", "sources F1"),
        List.of(score.row()));
  }

  private static List<Trace> own(List<Trace> traces, Map<String, Object> page) {
    String id = text(page, "id");
    return traces.stream().filter(trace -> trace.sentence().report().equals(id)).toList();
  }

  private static Object bound(Map<?, ?> span, String name) {
    return Objects.requireNonNull(span.get(name));
  }

  private static List<StitchedScore.Piece> gold(Map<String, Object> page) {
    var pieces = new ArrayList<StitchedScore.Piece>();
    for (Object each : (List<?>) page.getOrDefault("gold", List.of())) {
      var piece = (Map<?, ?>) each;
      var span = (Map<?, ?>) Objects.requireNonNull(piece.get("span"));
      Object source = piece.get("source");
      pieces.add(
          new StitchedScore.Piece(
              new Span(number(bound(span, "from")), number(bound(span, "to"))),
              String.valueOf(piece.get("kind")),
              source == null ? "" : source.toString()));
    }
    return pieces;
  }

  private static Report report(Map<String, Object> line) {
    return Report.draft(text(line, "id"), text(line, "text"))
        .published(Stamp.parse(text(line, "published")).orElse(null))
        .build();
  }

  private static int number(Object value) {
    return ((Number) value).intValue();
  }

  private static String text(Map<String, Object> line, String field) {
    return String.valueOf(line.get(field));
  }
}
