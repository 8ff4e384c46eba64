package coranto.lab;

import coranto.app.batch.InOrder;
import coranto.app.desk.Stores;
import coranto.app.input.Lines;
import coranto.app.output.Progress;
import coranto.app.serve.QueryMeaning;
import coranto.app.setting.WrongUsage;
import coranto.app.wiring.Wiring;
import coranto.embedded.KeptVectors;
import coranto.flow.QuerySense;
import coranto.flow.Searchable;
import coranto.flow.Searchable.Meaning;
import coranto.report.Incoming;
import coranto.report.OutletBook;
import coranto.report.Report;
import coranto.text.Openings;
import coranto.understand.finding.Understanding;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/// Times search with so many reports held, all of them embedded: different queries, one after
/// another, by words alone and with what they mean, asked of the store and of its page over HTTP.
final class SearchBench {
  private static final String HOLDER = "bench search";
  private static final int BATCH = 500;

  private static final List<String> COLUMNS =
      List.of(
          "asked for",
          "queries",
          "p50 ms",
          "p95 ms",
          "p99 ms",
          "CPU p50 ms",
          "CPU p95 ms",
          "meaning too late");

  private final int held;
  private final int asked;

  /// @param held how many reports
  /// @param asked how many queries are timed
  SearchBench(int held, int asked) {
    this.held = held;
    this.asked = asked;
  }

  /// @param file reports, of which the first are held
  /// @param folder of a store; filled when it is empty
  Table run(Path file, Path folder) throws IOException, InterruptedException {
    try (var stores = Wiring.open(folder, HOLDER)) {
      KeptVectors vectors = stores.embedder();
      if (vectors == null) {
        throw new WrongUsage("bench search wants an embedder");
      }
      if (stores.search().searches().reports() == 0) {
        fill(stores, vectors, file);
      }
      List<String> queries = TitleWords.queries(first(file), asked + SearchTimes.WARM);
      var rows = new ArrayList<List<String>>();
      rows.addAll(SearchTimes.rows("words", stores, QuerySense.NONE, queries));
      try (var senses = new QueryMeaning(vectors.unkept(), QueryMeaning.PATIENCE)) {
        rows.addAll(SearchTimes.rows("words and meaning", stores, senses.warm(), queries));
      }
      String title =
          String.format(Locale.ROOT, "Search in %,d reports", stores.search().searches().reports());
      return new Table(title, COLUMNS, rows);
    }
  }

  private List<Report> first(Path file) throws IOException {
    var reports = new ArrayList<Report>();
    try (var lines = Lines.open(file, new PrintWriter(System.err, true))) {
      while (lines.hasNext() && reports.size() < held) {
        reports.add(lines.next());
      }
    }
    return reports;
  }

  private void fill(Stores stores, KeptVectors vectors, Path file) throws IOException {
    int threads = Runtime.getRuntime().availableProcessors();
    try (var progress = Progress.of("hold", "reports", held)) {
      Iterator<Report> reports = first(file).iterator();
      var batch = new ArrayList<Incoming>();
      InOrder.<Report, Searchable>work(
          threads,
          reports,
          report -> searchable(report, vectors),
          searchable -> {
            stores.search().add(searchable);
            batch.add(Incoming.of(searchable.report()));
            progress.step();
            if (batch.size() == BATCH || !reports.hasNext()) {
              stores.truth().take(batch);
              batch.clear();
            }
          });
    }
    stores.search().commit(stores.truth().lastSeq());
  }

  private static Searchable searchable(Report report, KeptVectors vectors) {
    return Searchable.of(0, report, Understanding.NOTHING, OutletBook.empty())
        .meaning(new Meaning.Held(vectors.vector(Openings.of(report))));
  }
}
