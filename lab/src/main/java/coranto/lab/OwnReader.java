package coranto.lab;

import coranto.extract.Extraction;
import coranto.extract.Extractor;
import coranto.report.Page;
import coranto.report.Report;

/// Coranto's own extraction.
final class OwnReader implements PageReader {
  private final Extractor extractor = new Extractor();

  @Override
  public String name() {
    return "coranto";
  }

  @Override
  public Read read(Page page) {
    return switch (extractor.extract(page, "")) {
      case Extraction.Extracted(Report report, var _) ->
          new Read(
              report.title(),
              report.byline(),
              report.published() == null ? null : report.published().toString(),
              report.text());
      case Extraction.Refused _ -> Read.REFUSED;
    };
  }
}
