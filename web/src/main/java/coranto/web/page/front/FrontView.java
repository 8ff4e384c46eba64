package coranto.web.page.front;

import coranto.flow.StorySummary;
import coranto.web.page.address.Address;
import coranto.web.page.cited.Headline;
import coranto.web.page.cited.Opening;
import coranto.web.page.cited.Quoted;
import coranto.web.page.cited.Shelf;
import coranto.web.page.print.Count;
import coranto.web.page.print.Printed;
import coranto.web.page.print.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The front page.
///
/// @param stories the most weighty first
/// @param alone stories that one report alone tells, when there are others
/// @param updated the newest time among them
/// @param earlier address of the sheet before this one
/// @param later address of the next sheet
record FrontView(
    List<Entry> stories,
    List<Entry> alone,
    @Nullable When updated,
    int sheet,
    @Nullable String earlier,
    @Nullable String later) {
  static final int SHEET = 20;

  /// A story on the front page.
  ///
  /// @param outlets the first few by name
  /// @param weight how large it is set: lead, second or brief
  record Entry(
      String href,
      Quoted headline,
      @Nullable Quoted lead,
      String counts,
      String outlets,
      String disputes,
      @Nullable When updated,
      String weight) {}

  /// @param more whether there is a next sheet
  static FrontView of(List<StorySummary> found, int sheet, boolean more, Shelf shelf) {
    boolean several = found.stream().anyMatch(story -> story.reports() > 1);
    var stories = new ArrayList<Entry>();
    var alone = new ArrayList<Entry>();
    for (StorySummary story : found) {
      var list = several && story.reports() == 1 ? alone : stories;
      var entry = entry(story, weight(sheet, list.size()), shelf);
      if (entry != null) {
        list.add(entry);
      }
    }
    return new FrontView(
        stories,
        alone,
        newest(found),
        sheet,
        sheet > 1 ? Address.front(sheet - 1) : null,
        more ? Address.front(sheet + 1) : null);
  }

  private static @Nullable When newest(List<StorySummary> found) {
    return found.stream()
        .map(StorySummary::updated)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .map(When::utc)
        .orElse(null);
  }

  private static String weight(int sheet, int place) {
    if (sheet > 1 || place > 4) {
      return "brief";
    }
    return place == 0 ? "lead" : "second";
  }

  /// Null when no report of the story is held any more.
  private static @Nullable Entry entry(StorySummary story, String weight, Shelf shelf) {
    var headline = Headline.of(story.headline(), story.id(), shelf);
    return headline == null
        ? null
        : new Entry(
            Address.story(story.id()),
            headline,
            Opening.of(headline, shelf),
            counts(story),
            outlets(story),
            story.disputes() == 0 ? "" : Count.of(story.disputes(), "dispute"),
            story.updated() == null ? null : When.utc(story.updated()),
            weight);
  }

  private static String counts(StorySummary story) {
    return Count.told(story.outlets().size(), story.origins(), story.reports());
  }

  private static String outlets(StorySummary story) {
    var names =
        story.outlets().stream()
            .limit(4)
            .map(outlet -> Printed.cut(Printed.name(outlet.shown()), 60))
            .toList();
    int more = story.outlets().size() - names.size();
    return String.join(", ", names) + (more > 0 ? " and " + more + " more" : "");
  }
}
