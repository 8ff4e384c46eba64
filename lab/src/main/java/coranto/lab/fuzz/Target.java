package coranto.lab.fuzz;

import coranto.app.input.LogLines;
import coranto.embedded.LuceneSearch;
import coranto.extract.Extractor;
import coranto.flow.Searchable;
import coranto.gather.archive.WarcPages;
import coranto.gather.feed.FeedReader;
import coranto.gather.opml.Opml;
import coranto.gather.release.ReleaseReader;
import coranto.report.OutletBook;
import coranto.report.Page;
import coranto.report.Report;
import coranto.text.TextReader;
import coranto.understand.Understander;
import coranto.understand.finding.Understanding;
import coranto.web.page.address.Address;
import coranto.web.page.form.Form;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A reader of what strangers wrote. None may throw for what the bytes hold.
enum Target {
  PAGE("pages"),
  RELEASE("pages"),
  FEED("feeds"),
  SITEMAP("feeds"),
  OPML("feeds"),
  ROBOTS("robots"),
  ARCHIVE("archives"),
  LINES("lines"),
  TEXT("texts"),
  QUERY("queries"),
  ADDRESS("queries"),
  FORM("forms");

  private final String specimens;

  Target(String specimens) {
    this.specimens = specimens;
  }

  Specimens specimens() {
    return Specimens.of(specimens);
  }

  /// What the readers need that is made once.
  record Bench(Path folder, LuceneSearch search, Understander understander)
      implements AutoCloseable {
    static Bench open(Path folder) throws IOException {
      Files.createDirectories(folder);
      var search = LuceneSearch.open(folder.resolve("search"));
      var report = Report.draft("quay", "The ferry at Orrel quay was late. Nobody knew why.");
      search.add(
          Searchable.of(
              1, report.title("A late ferry").build(), Understanding.NOTHING, OutletBook.empty()));
      search.show();
      return new Bench(folder, search, Understander.standard());
    }

    @Override
    public void close() {
      search.close();
    }
  }

  /// Gives bytes to the reader.
  void read(byte[] bytes, Bench bench) throws IOException {
    String text = new String(bytes, StandardCharsets.UTF_8);
    String url = "https://quayside.example/1";
    switch (this) {
      case PAGE -> new Extractor().extract(Page.of(url, bytes), "");
      case RELEASE -> new ReleaseReader().read(Page.of(url, bytes), null, "");
      case FEED -> new FeedReader().read(Page.of(url, bytes));
      case SITEMAP -> new FeedReader().read(Page.of("https://quayside.example/sitemap.xml", bytes));
      case OPML -> Opml.read(bytes);
      case ROBOTS ->
          new SimpleRobotRulesParser()
              .parseContent(url, bytes, "text/plain", List.of("coranto"))
              .isAllowed(url);
      case ARCHIVE -> archive(bytes, bench.folder());
      case LINES -> lines(bytes, bench.folder());
      case TEXT ->
          bench
              .understander()
              .understand(TextReader.read(Report.draft("a", text).language("en").build()));
      case QUERY -> bench.search().search(text, 0, 10);
      case ADDRESS -> address(text);
      case FORM -> form(bytes, text);
    }
  }

  private static void archive(byte[] bytes, Path folder) throws IOException {
    Path file = folder.resolve("fuzz.warc");
    Files.write(file, bytes);
    try (var pages = WarcPages.open(file)) {
      for (int records = 0; records < 10_000 && pages.next() != null; records++) {
        // reading is all that is asked for
      }
    }
  }

  private static void lines(byte[] bytes, Path folder) throws IOException {
    Path file = folder.resolve("fuzz.jsonl");
    Files.write(file, bytes);
    try (var lines = LogLines.open(file, new PrintWriter(Writer.nullWriter()))) {
      while (lines.hasNext()) {
        lines.next();
      }
    }
  }

  private static void address(String text) {
    int mark = text.indexOf('?');
    Address.of(mark < 0 ? text : text.substring(0, mark), mark < 0 ? "" : text.substring(mark + 1));
  }

  private static void form(byte[] bytes, String text) {
    int end = Math.max(0, text.indexOf('\n'));
    var form = Form.of(text.substring(0, end), bytes);
    form.text("text");
    form.file("file");
    Form.of("multipart/form-data; boundary=quay", bytes).file("file");
  }
}
