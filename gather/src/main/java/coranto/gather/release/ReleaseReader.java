package coranto.gather.release;

import coranto.extract.Extraction;
import coranto.extract.Extraction.Extracted;
import coranto.extract.Extraction.Reason;
import coranto.extract.Extraction.Refused;
import coranto.extract.Extractor;
import coranto.report.Identity;
import coranto.report.Outlet;
import coranto.report.Page;
import coranto.report.Report;
import coranto.report.Stamp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a release: title, day and paragraphs of a PDF, an HTML page or a plain text. A release is
/// an outlet's report like any other, so that what is copied from it is traced to it.
public final class ReleaseReader {
  private final Extractor extractor = new Extractor();

  /// Whether bytes are a PDF: its mark stands near the beginning.
  public static boolean pdf(byte[] bytes) {
    for (int at = 0; at + 5 <= Math.min(bytes.length, 1024); at++) {
      if (bytes[at] == '%'
          && bytes[at + 1] == 'P'
          && bytes[at + 2] == 'D'
          && bytes[at + 3] == 'F') {
        return true;
      }
    }
    return false;
  }

  /// Never throws for what the bytes hold.
  ///
  /// @param outlet whose report it is; null to believe the file
  /// @param id the report's id; empty derives it from the address, else from the text
  public Extraction read(Page page, @Nullable Outlet outlet, String id) {
    Extraction extraction = pdf(page.bytes()) ? pdf(page, id) : extractor.extract(page, id);
    return switch (extraction) {
      case Extracted(var report, var remarks) ->
          new Extracted(named(dated(report), outlet), remarks);
      case Refused refused -> refused;
    };
  }

  private static Report named(Report report, @Nullable Outlet outlet) {
    return outlet == null ? report : report.change().outlet(outlet).build();
  }

  /// With the day that the text itself names, when nothing else named one.
  private static Report dated(Report report) {
    if (report.published() != null) {
      return report;
    }
    Stamp day = Datelines.day(report.text());
    return day == null ? report : report.change().published(day).build();
  }

  private static Extraction pdf(Page page, String id) {
    return switch (PdfText.read(page.bytes())) {
      case PdfText.Unreadable(var why) -> new Refused(Reason.NOT_TEXT, why);
      case PdfText.Lines(var lines, var title, var language) ->
          report(page, id, Layout.of(lines), title, language);
    };
  }

  private static Extraction report(
      Page page, String id, Layout layout, @Nullable String said, @Nullable String language) {
    List<String> paragraphs = layout.paragraphs();
    if (paragraphs.isEmpty()) {
      return new Refused(Reason.EMPTY, "the PDF holds no text; is it a picture of one?");
    }
    String text = String.join("\n\n", paragraphs);
    String title = layout.title() == null ? said : layout.title();
    return new Extracted(
        Report.draft(Identity.of(id, page.url(), text), text)
            .url(page.url())
            .title(title)
            .published(layout.day())
            .language(language)
            .seen(page.fetched())
            .build());
  }
}
