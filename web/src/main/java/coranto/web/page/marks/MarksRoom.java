package coranto.web.page.marks;

import coranto.flow.MarkDesk;
import coranto.flow.MarkDesk.Standing;
import coranto.flow.Newsroom;
import coranto.flow.StorySummary;
import coranto.flow.Summaries;
import coranto.report.Mark;
import coranto.story.Story;
import coranto.web.page.address.Address;
import coranto.web.page.address.FollowAddress;
import coranto.web.page.cited.Headline;
import coranto.web.page.cited.Quoted;
import coranto.web.page.cited.Shelf;
import coranto.web.page.form.Answer;
import coranto.web.page.form.Form;
import coranto.web.page.form.FormMark;
import coranto.web.page.frame.Press;
import coranto.web.page.print.Count;
import coranto.web.page.print.Tally;
import coranto.web.page.print.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Where a reader says what was read and starred, and finds it again.
public final class MarksRoom {
  private static final int SHEET = 30;

  /// No more stories are looked through for one sheet of those that are unread.
  private static final int MOST = 2_000;

  private static final String UNREAD = "unread";
  private static final String STARRED = "starred";

  private final MarkDesk desk;
  private final Newsroom newsroom;
  private final FormMark mark;
  private final Press press;

  public MarksRoom(MarkDesk desk, Newsroom newsroom, FormMark mark, Press press) {
    this.desk = desk;
    this.newsroom = newsroom;
    this.mark = mark;
    this.press = press;
  }

  /// How a story stands, beside its headline.
  public Badges badges(String report) {
    return Badges.of(desk.standing(report));
  }

  /// What stands on a story's page.
  ///
  /// @param did what was done just now
  public OnStory onStory(Story story, String did, Shelf shelf) {
    Standing standing = desk.standing(story.id());
    return new OnStory(
        story.id(),
        said(did),
        standing.read(),
        standing.starred(),
        newsroom.holdings().derivedTo(),
        standing.begun() && !standing.read() ? Since.of(story, standing, shelf) : null,
        mark.token());
  }

  public Answer starred(Address.Starred asked) {
    int from = (asked.sheet() - 1) * SHEET;
    var found =
        desk.starred(from, SHEET + 1).stream()
            .flatMap(report -> newsroom.story(report).stream())
            .map(Summaries::of)
            .toList();
    return page(
        new Page(
            STARRED,
            "Starred",
            "Nothing is starred. A star is set on a story’s page, or in the list of unread ones."),
        found,
        asked.sheet() > 1 ? FollowAddress.starred(asked.sheet() - 1) : null,
        found.size() > SHEET ? FollowAddress.starred(asked.sheet() + 1) : null);
  }

  public Answer unread(Address.Unread asked) {
    var found = new ArrayList<StorySummary>();
    int wanted = asked.sheet() * SHEET + 1;
    for (int from = 0; from < MOST && found.size() < wanted; from += SHEET) {
      List<StorySummary> next = newsroom.front(from, SHEET);
      next.stream().filter(story -> !desk.standing(story.id()).read()).forEach(found::add);
      if (next.size() < SHEET) {
        break;
      }
    }
    int from = Math.min((asked.sheet() - 1) * SHEET, found.size());
    return page(
        new Page(
            UNREAD, "Unread", "All that is held was read. What comes in from now on stands here."),
        found.subList(from, found.size()),
        asked.sheet() > 1 ? FollowAddress.unread(asked.sheet() - 1) : null,
        found.size() >= wanted ? FollowAddress.unread(asked.sheet() + 1) : null);
  }

  private record Page(String name, String title, String empty) {}

  private Answer page(
      Page page, List<StorySummary> found, @Nullable String earlier, @Nullable String later) {
    var shelf = new Shelf(newsroom);
    return press.page(
        "marks/marked",
        new MarkedView(
            page.title(),
            page.empty(),
            newsroom.holdings().reports() == 0,
            found.stream()
                .limit(SHEET)
                .map(story -> row(story, shelf))
                .filter(Objects::nonNull)
                .toList(),
            earlier,
            later,
            newsroom.holdings().derivedTo(),
            page.name().equals(UNREAD) && !found.isEmpty(),
            page.name(),
            mark.token()));
  }

  private MarkedView.@Nullable Row row(StorySummary story, Shelf shelf) {
    Quoted headline = Headline.of(story.headline(), story.id(), shelf);
    return headline == null
        ? null
        : new MarkedView.Row(
            story.id(),
            Address.story(story.id()),
            headline,
            Count.told(story.outlets().size(), story.origins(), story.reports()),
            Tally.of(story.origins(), story.reports()),
            badges(story.id()),
            story.updated() == null ? null : When.utc(story.updated()));
  }

  /// Does what a form asks for, and leads back to where it was sent from.
  public Answer change(Form form) {
    String report = form.text("report");
    long to = number(form.text("to"));
    Mark said =
        switch (form.text("do")) {
          case "read" -> new Mark.Read(report, to, desk.now());
          case "unread" -> new Mark.Read(report, 0, desk.now());
          case "star" -> new Mark.Starred(report, true, desk.now());
          case "unstar" -> new Mark.Starred(report, false, desk.now());
          default -> new Mark.AllRead(to, desk.now());
        };
    return switch (desk.mark(said)) {
      case MarkDesk.Answer.Held _ -> new Answer.Moved(back(form, report));
      case MarkDesk.Answer.Refused(var why) -> press.trouble(422, "Nothing was marked", why + ".");
    };
  }

  private static long number(String text) {
    return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
  }

  private static String back(Form form, String report) {
    return switch (form.text("from")) {
      case UNREAD -> FollowAddress.unread(1);
      case STARRED -> FollowAddress.starred(1);
      default -> report.isEmpty() ? Address.front(1) : Address.storyAfter(report, form.text("do"));
    };
  }

  private static String said(String did) {
    return switch (did) {
      case "read" -> "It is marked as read up to here.";
      case "unread" -> "It is marked as unread.";
      case "star" -> "It is starred.";
      case "unstar" -> "The star was taken off.";
      default -> "";
    };
  }
}
