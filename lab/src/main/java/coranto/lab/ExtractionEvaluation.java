package coranto.lab;

import coranto.report.Page;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Extraction against pages with gold text, beside readability4j in the same run: F1 of runs of
/// four
/// words, mean precision and mean recall over pages; title, date by day, byline; the share refused;
/// pages a second of CPU of one thread that is warm.
final class ExtractionEvaluation implements Evaluation {
  private static final List<String> COLUMNS =
      List.of(
          "system",
          "text F1",
          "precision",
          "recall",
          "below .9",
          "title",
          "date",
          "byline",
          "refused",
          "pages/s");

  /// Nanoseconds of CPU, and rounds, after which a reader is warm.
  private static final long WARM = 8_000_000_000L;

  private static final int ROUNDS = 25;

  private static final List<PageReader> READERS = List.of(new OwnReader(), new PeerReader());

  @Override
  public String name() {
    return "extraction";
  }

  @Override
  public List<Table> evaluate(Path data) throws IOException {
    var tables = new ArrayList<Table>();
    for (String set : List.of("scrapinghub", "fundus", "wcxb-article", "refuse")) {
      Path folder = data.resolve("extraction").resolve(set);
      if (Files.exists(folder.resolve("manifest.tsv"))) {
        tables.add(table(set, folder));
      }
    }
    return tables;
  }

  private static Table table(String set, Path folder) throws IOException {
    List<GoldPages.Line> lines = GoldPages.manifest(folder);
    Map<String, Map<String, Object>> gold =
        Files.exists(folder.resolve("gold.jsonl")) ? GoldPages.gold(folder) : Map.of();
    var rows = new ArrayList<List<String>>();
    for (PageReader reader : READERS) {
      rows.add(row(reader, lines, gold));
    }
    return new Table("extraction/" + set + ", " + lines.size() + " pages", COLUMNS, rows);
  }

  private static List<String> row(
      PageReader reader, List<GoldPages.Line> lines, Map<String, Map<String, Object>> gold) {
    List<Page> pages = lines.stream().map(line -> Page.of(line.url(), line.bytes())).toList();
    warm(reader, pages);
    var score = new ExtractionScore();
    long used = 0;
    for (int index = 0; index < lines.size(); index++) {
      long start = cpu();
      PageReader.Read read = reader.read(pages.get(index));
      used += cpu() - start;
      score.add(gold.getOrDefault(lines.get(index).id(), Map.of()), read);
    }
    var cells = new ArrayList<String>();
    cells.add(reader.name());
    cells.addAll(score.cells());
    cells.add(String.format(Locale.ROOT, "%.0f", lines.size() * 1e9 / Math.max(1, used)));
    return cells;
  }

  /// Reads the pages again and again until the machine has compiled what it runs.
  private static void warm(PageReader reader, List<Page> pages) {
    long start = cpu();
    for (int round = 0; round < ROUNDS && cpu() - start < WARM; round++) {
      pages.forEach(reader::read);
    }
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
