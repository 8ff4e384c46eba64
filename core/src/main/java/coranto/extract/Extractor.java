package coranto.extract;

import coranto.extract.Extraction.Reason;
import coranto.extract.Extraction.Refused;
import coranto.report.Page;

/// Finds the report on a page.
public final class Extractor {
  /// Stamped on every revision it reads.
  public static final String VERSION = "2";

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
    String content = Charsets.decode(page);
    return Markup.in(content, page.header("content-type"))
        ? HtmlReport.read(page, id, content)
        : PlainReport.read(page, id, content);
  }
}
