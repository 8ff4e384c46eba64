package coranto.web.page.check;

import coranto.web.page.cited.Source;
import coranto.web.page.print.Mark;
import coranto.web.page.reading.Findings;
import coranto.web.page.reading.Paragraph;
import coranto.web.page.reading.SharesView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page on which a text is checked.
///
/// @param text what was pasted, to be mended and checked again; empty when nothing was
/// @param address what was to be fetched; empty when nothing was
/// @param held "54 reports in 12 stories", against which it is read
/// @param fetches whether pages are fetched here
/// @param wrong why nothing was checked; empty when something was
/// @param checked null before anything was
/// @param token what the form must bring
record CheckView(
    String text,
    String address,
    String held,
    boolean fetches,
    String wrong,
    @Nullable Checked checked,
    String token) {
  /// What was found in a text.
  ///
  /// @param told "9 sentences: 4 copied, 2 reworded, 3 found nowhere"
  /// @param strip its sentences, one by one
  /// @param loss "2 places that lost their context, 1 thing left out"; empty when nothing was
  /// @param sources the reports it goes back to, those with most sentences first
  /// @param shares null when it has no words outside quotation marks
  /// @param left how many sentences are not shown
  record Checked(
      String title,
      @Nullable String language,
      String told,
      List<Told> strip,
      String loss,
      List<Origin> sources,
      @Nullable SharesView shares,
      List<Paragraph> paragraphs,
      int left,
      Findings findings) {}

  /// A report that sentences go back to.
  ///
  /// @param sentences "4 sentences"
  /// @param story leads to the story it is in
  record Origin(Source source, String sentences, String story) {}

  /// A sentence in short.
  ///
  /// @param told "sentence 3: copied"
  record Told(Mark mark, String told, String href) {}
}
