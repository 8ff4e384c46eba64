package coranto.lab;

import coranto.report.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A system that reads reports from pages.
interface PageReader {
  /// What it read; all absent when it refused the page.
  record Read(
      @Nullable String title,
      List<String> byline,
      @Nullable String published,
      @Nullable String text) {
    static final Read REFUSED = new Read(null, List.of(), null, null);
  }

  String name();

  Read read(Page page);
}
