package coranto.extract;

import coranto.extract.Extraction.Reason;
import coranto.extract.Extraction.Refused;
import coranto.report.Page;

/// Finds the report on a page.
public final class Extractor {
  /// Stamped on every revision it reads.
  public static final String VERSION = "3";

  /// A page of more bytes is refused.
  public static final int MOST_BYTES = 10_000_000;

  /// Reads a page; never throws for what a page holds.
  ///
  /// @param id the report's id; empty derives it from the canonical address, else from the text
  public Extraction extract(Page page, String id) {
    if (page.bytes().length > MOST_BYTES) {
      return new Refused(
          Reason.TOO_LARGE, page.bytes().length + " bytes; at most " + MOST_BYTES + " are read");
    }
    Source source = Source.of(page);
    return Markup.in(source.text(), page.header("content-type"))
        ? HtmlReport.read(source, id)
        : PlainReport.read(page, id, source.whole());
  }
}
