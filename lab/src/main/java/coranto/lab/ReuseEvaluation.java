package coranto.lab;

import coranto.report.Report;
import coranto.trace.Trace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Measures tracing on sentences whose source is known: recall of the right source by how the
/// sentence was made from it, false alarms, kinds, speed.
final class ReuseEvaluation implements Evaluation {
  private static final Instant START = Instant.parse("2020-01-01T00:00:00Z");

  @Override
  public String name() {
    return "reuse";
  }

  @Override
  public List<Table> evaluate(Path data) throws IOException {
    Path folder = data.resolve("reuse");
    return Files.isDirectory(folder) ? tables(ReuseGold.read(folder)) : List.of();
  }

  private static List<Table> tables(ReuseGold gold) {
    var run = new TraceRun();
    var score = new ReuseScore(gold);
    Instant at = START;
    for (Map.Entry<String, String> seen : gold.seen().entrySet()) {
      at = at.plusSeconds(1);
      run.hold(Report.draft(seen.getKey(), seen.getValue()).seen(at).build());
    }
    int held = run.held();
    for (var asked : gold.asked().entrySet()) {
      at = at.plusSeconds(1);
      var report = Report.draft(asked.getKey(), asked.getValue().text()).seen(at).build();
      run.trace(report).forEach(score::add);
    }
    return List.of(found(score, gold, held), kinds(score), speed(run, held));
  }

  private static Table found(ReuseScore score, ReuseGold gold, int held) {
    var columns = new ArrayList<String>(List.of("the right source found"));
    columns.addAll(ReuseScore.KINDS);
    return new Table(
        "%d texts asked, %d held (%d sentences); false alarms as decided %s"
            .formatted(gold.asked().size(), gold.seen().size(), held, share(score.alarms(), 4)),
        columns,
        score.rows());
  }

  private static Table kinds(ReuseScore score) {
    return new Table(
        "kinds, of what was found",
        List.of("made", "called", "share"),
        List.of(
            row("verbatim", "copied", score, Set.of("verbatim")),
            row("edits", "edited", score, Set.of("light-edit", "human-edit")),
            row("rewordings", "reworded or same", score, Set.of("reworded", "rewritten"))));
  }

  private static List<String> row(String made, String called, ReuseScore score, Set<String> kinds) {
    return List.of(made, called, share(score.called(kinds, trace -> called(trace, called)), 3));
  }

  private static boolean called(Trace trace, String called) {
    return switch (trace) {
      case Trace.Copied _ -> called.equals("copied");
      case Trace.Edited _ -> called.equals("edited");
      case Trace.Reworded _ -> called.startsWith("reworded");
      case Trace.Same _ -> called.endsWith("same");
      case Trace.Fresh _ -> false;
    };
  }

  private static Table speed(TraceRun run, int held) {
    return new Table(
        "speed on one thread, in memory, " + held + " sentences held",
        List.of("sentences a CPU second", "p99 ms"),
        List.of(List.of(String.valueOf(run.speed()), share(run.slow(), 1))));
  }

  private static String share(double value, int digits) {
    return String.format(Locale.ROOT, "%." + digits + "f", value);
  }
}
