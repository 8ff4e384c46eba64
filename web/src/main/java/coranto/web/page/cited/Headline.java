package coranto.web.page.cited;

import coranto.report.Report;
import coranto.story.Story;
import coranto.web.page.address.Address;
import coranto.web.page.print.Printed;
import org.jspecify.annotations.Nullable;

/// What stands over a story: the headline that was chosen; else the title of the report that
/// addresses it, or the first sentence of its text.
public final class Headline {
  private static final int MOST = 200;

  private Headline() {}

  /// Null when neither is held.
  ///
  /// @param chosen of the story; null when none was
  /// @param report that addresses it
  public static @Nullable Quoted of(Story.@Nullable Cited chosen, String report, Shelf shelf) {
    Quoted headline = Quoted.of(chosen, shelf);
    return headline == null ? standIn(report, shelf) : headline;
  }

  private static @Nullable Quoted standIn(String report, Shelf shelf) {
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
