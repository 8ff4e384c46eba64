package coranto.web.page.story;

import coranto.report.OutletBook;
import coranto.story.Statement;
import coranto.story.Story;
import coranto.story.StoryPart;
import coranto.web.page.address.Address;
import coranto.web.page.address.Address.FeedOut.Subject;
import coranto.web.page.address.FollowAddress;
import coranto.web.page.cited.Headline;
import coranto.web.page.cited.Opening;
import coranto.web.page.cited.Quoted;
import coranto.web.page.cited.Shelf;
import coranto.web.page.pins.OnStory;
import coranto.web.page.print.Count;
import coranto.web.page.print.Measure;
import coranto.web.page.print.When;
import coranto.web.page.print.Why;
import coranto.web.page.schema.StoryData;
import coranto.web.page.story.StoryView.OriginView;
import coranto.web.page.story.StoryView.Revised;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// From a story to its page.
final class StoryMapper {
  /// Reports that are opened for times, origins and revisions.
  private static final int REPORTS = 120;

  private final Story story;
  private final @Nullable OnStory pins;
  private final coranto.web.page.marks.@Nullable OnStory marks;
  private final Shelf shelf;
  private final OutletBook outlets;
  private final Measure measure;

  StoryMapper(
      Story story,
      @Nullable OnStory pins,
      coranto.web.page.marks.@Nullable OnStory marks,
      Shelf shelf,
      OutletBook outlets,
      Measure measure) {
    this.story = story;
    this.pins = pins;
    this.marks = marks;
    this.shelf = shelf;
    this.outlets = outlets;
    this.measure = measure;
  }

  /// Null when no report of the story is held any more.
  @Nullable StoryView view(int asked) {
    List<StoryPart> parts =
        story.reports().stream()
            .limit(REPORTS)
            .map(id -> shelf.part(id, 0))
            .filter(Objects::nonNull)
            .toList();
    var headline = Headline.of(story.headline(), story.id(), shelf);
    return headline == null
        ? null
        : view(Math.min(asked, story.statements().size()), headline, parts);
  }

  private StoryView view(int from, Quoted headline, List<StoryPart> parts) {
    int sheet = measure.of(Statements.SHEET);
    int next = from + sheet;
    var origins = new Origins(shelf, outlets, story).of(story.origins(), measure);
    var statements = new Statements(story, shelf, measure).from(from);
    return new StoryView(
        headline,
        from == 0 ? Opening.of(headline, shelf) : null,
        counts(),
        story.opened() == null ? null : When.utc(story.opened()),
        story.updated() == null ? null : When.utc(story.updated()),
        from,
        statements.size(),
        story.statements().size(),
        from == 0 ? null : Address.storyFrom(story.id(), Math.max(0, from - sheet)),
        next >= story.statements().size() ? null : Address.storyFrom(story.id(), next),
        statements.stream().filter(statement -> !statement.alone()).toList(),
        Statements.alone(statements),
        Speakers.of(story.quotes(), shelf, measure),
        Matters.disputes(story.disputes(), shelf, measure),
        Matters.polls(story.polls(), shelf, measure),
        Days.of(story.dates(), shelf, measure),
        Matters.lacking(story.leftOut(), shelf, measure),
        Spread.of(story.origins(), parts, shelf),
        origins,
        leftOut(origins),
        revised(parts),
        Why.of(story.explanation(), measure),
        new StoryView.Ways(
            Address.storyData(story.id()),
            Address.storyTable(story.id()),
            Address.storySheet(story.id(), 0),
            FollowAddress.feed(true, Subject.STORY, story.id()),
            FollowAddress.feed(false, Subject.STORY, story.id())),
        StoryData.of(story, headline, parts, shelf, measure),
        pins,
        marks);
  }

  /// Reports that the table of origins has no row for.
  private int leftOut(List<OriginView> origins) {
    return story.reports().size()
        - origins.stream().mapToInt(origin -> 1 + origin.copies().size()).sum();
  }

  private String counts() {
    return Count.told(story.outlets().size(), story.origins().size(), story.reports().size());
  }

  private List<Revised> revised(List<StoryPart> parts) {
    return parts.stream()
        .map(StoryPart::report)
        .filter(report -> report.revision() > 1)
        .map(
            report ->
                new Revised(
                    shelf.source(
                        report, Address.revision(report.id(), report.revision()) + "#changed"),
                    Count.of(report.revision() - 1L, "time")))
        .toList();
  }

  /// How many independent origins a statement has, in words; empty for one.
  static String origins(Statement statement) {
    return statement.origins() == 1 ? "" : Count.of(statement.origins(), "origin");
  }
}
