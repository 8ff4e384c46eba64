package coranto.lab;

import coranto.report.Report;
import coranto.report.Stamp;
import coranto.text.TextReader;
import coranto.understand.Understander;
import coranto.understand.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// How many ordinary reports are flagged by each rule of lost context: it should be hardly any.
public final class ContextEvaluation implements Evaluation {
  private static final String SET = "stream/abp-stream-2016-2020.jsonl.gz";

  /// So many reports, spread over the whole set.
  private static final int REPORTS = 4000;

  /// So many flags together are a sign of a stitched page.
  private static final int TOGETHER = 4;

  private final Understander understander = Understander.standard();

  @Override
  public String name() {
    return "context";
  }

  @Override
  public List<Table> evaluate(Path data) throws IOException {
    Path file = data.resolve(SET);
    return Files.exists(file) ? List.of(table(JsonLines.read(file))) : List.of();
  }

  private Table table(List<Map<String, Object>> all) {
    int step = Math.max(1, all.size() / REPORTS);
    var counts = new TreeMap<String, Integer>();
    int reports = 0;
    int together = 0;
    for (int index = 0; index < all.size() && reports < REPORTS; index += step) {
      List<String> rules = rules(all.get(index));
      new HashSet<>(rules).forEach(rule -> counts.merge(rule, 1, Integer::sum));
      together += rules.size() >= TOGETHER ? 1 : 0;
      reports++;
    }
    var rows = new ArrayList<List<String>>();
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      rows.add(row(count.getKey(), count.getValue(), reports));
    }
    rows.add(row("four or more together", together, reports));
    return new Table(
        SET + ": " + reports + " ordinary reports", List.of("rule", "reports", "percent"), rows);
  }

  private static List<String> row(String rule, int count, int reports) {
    String percent = String.format(Locale.ROOT, "%.3f", 100.0 * count / reports);
    return List.of(rule, String.valueOf(count), percent);
  }

  private List<String> rules(Map<String, Object> line) {
    var report =
        Report.draft(String.valueOf(line.get("id")), String.valueOf(line.get("text")))
            .published(Stamp.parse(String.valueOf(line.get("date"))).orElse(null))
            .build();
    return understander.understand(TextReader.read(report)).findings().stream()
        .filter(Finding.ContextLost.class::isInstance)
        .map(Finding::byRule)
        .toList();
  }
}
