package coranto.web.page.front;

import coranto.flow.Newsroom;
import coranto.flow.StorySummary;
import coranto.story.Story;
import coranto.web.page.address.Address;
import coranto.web.page.cited.Headline;
import coranto.web.page.cited.Opening;
import coranto.web.page.cited.Quoted;
import coranto.web.page.cited.Shelf;
import coranto.web.page.front.FrontView.Entry;
import coranto.web.page.marks.Badges;
import coranto.web.page.print.Count;
import coranto.web.page.print.Printed;
import coranto.web.page.print.Tally;
import coranto.web.page.print.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts the front page together. For one request alone.
final class FrontMapper {
  private static final int SAID = 3;
  private static final int OUTLETS = 4;

  private final Newsroom newsroom;
  private final Function<String, Badges> marks;
  private final Shelf shelf;

  /// @param marks how a story stands with its reader
  FrontMapper(Newsroom newsroom, Function<String, Badges> marks) {
    this.newsroom = newsroom;
    this.marks = marks;
    this.shelf = new Shelf(newsroom);
  }

  /// @param more whether there is a next sheet
  FrontView view(List<StorySummary> found, int sheet, boolean more) {
    boolean several = found.stream().anyMatch(story -> story.reports() > 1);
    var stories = new ArrayList<Entry>();
    var alone = new ArrayList<Entry>();
    for (StorySummary story : found) {
      var list = several && story.reports() == 1 ? alone : stories;
      var entry = entry(story, weight(sheet, list.size()));
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
      return FrontView.BRIEF;
    }
    return place == 0 ? FrontView.LEAD : "second";
  }

  /// Null when no report of the story is held any more.
  private @Nullable Entry entry(StorySummary story, String weight) {
    var headline = Headline.of(story.headline(), story.id(), shelf);
    if (headline == null) {
      return null;
    }
    var lead = Opening.of(headline, shelf);
    return new Entry(
        Address.story(story.id()),
        headline,
        lead,
        Count.told(story.outlets().size(), story.origins(), story.reports()),
        outlets(story),
        story.disputes() == 0 ? "" : Count.of(story.disputes(), "dispute"),
        story.updated() == null ? null : When.utc(story.updated()),
        Tally.of(story.origins(), story.reports()),
        marks.apply(story.id()),
        weight.equals(FrontView.LEAD) ? said(story, lead) : List.of(),
        weight);
  }

  /// What is reported most independently, besides the lead.
  private List<Quoted> said(StorySummary story, @Nullable Quoted lead) {
    Stream<Story.Cited> statements =
        newsroom.story(story.id()).stream()
            .flatMap(held -> held.statements().stream())
            .map(statement -> new Story.Cited(statement.text(), statement.citation()))
            .filter(statement -> lead == null || !statement.text().endsWith(lead.text()))
            .limit(SAID);
    return Quoted.all(statements.toList(), shelf).toList();
  }

  private static String outlets(StorySummary story) {
    var names =
        story.outlets().stream()
            .limit(OUTLETS)
            .map(outlet -> Printed.cut(Printed.name(outlet.shown()), 60))
            .toList();
    int more = story.outlets().size() - names.size();
    return String.join(", ", names) + (more > 0 ? " and " + more + " more" : "");
  }
}
