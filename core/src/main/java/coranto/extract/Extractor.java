package coranto.extract;

import coranto.report.Page;

/// Finds the report on a page.
public final class Extractor {
  /// Stamped on every revision it reads.
  public static final String VERSION = "1";

  /// Reads a page; never throws for what a page holds.
  ///
  /// @param id the report's id; empty derives it from the canonical address, else from the text
  public Extraction extract(Page page, String id) {
    throw new UnsupportedOperationException(page.url() + id);
  }
}
