package coranto.web.page.cited;

import coranto.report.Report;
import coranto.web.page.address.Address;
import coranto.web.page.print.Printed;
import org.jspecify.annotations.Nullable;

/// What stands over a story for which no headline was chosen: the title of the report that
/// addresses
/// it, else the first sentence of its text.
public final class Headline {
  private static final int MOST = 200;

  private Headline() {}

  /// Null when the report isn't held.
  public static @Nullable Quoted standIn(String report, Shelf shelf) {
    var part = shelf.part(report, 0);
    if (part == null) {
      return null;
    }
    String title = Printed.name(part.report().titleOrEmpty()).strip();
    String words = title.isEmpty() ? opening(part.report()) : title;
    return new Quoted(
        Printed.cut(words, MOST), shelf.source(part.report(), Address.report(report)));
  }

  private static String opening(Report report) {
    var sentences = report.sentences();
    String text = report.text();
    String opening = (sentences.isEmpty() ? text : sentences.getFirst().in(text)).strip();
    return opening.isEmpty() ? "(a report without words)" : opening;
  }
}
