package coranto.web.page.story;

import coranto.flow.Newsroom;
import coranto.story.Story;
import coranto.web.page.address.Address;
import coranto.web.page.cited.Shelf;
import coranto.web.page.form.Answer;
import coranto.web.page.frame.Press;
import coranto.web.page.marks.MarksRoom;
import coranto.web.page.pins.OnStory;
import coranto.web.page.pins.PinsRoom;
import coranto.web.page.print.Measure;
import coranto.wire.CitationJson;
import coranto.wire.Json;
import coranto.wire.StoryJson;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A story's page, and the story as data.
public final class StoryRoom {
  private final Newsroom newsroom;
  private final Measures measures = new Measures();
  private final @Nullable PinsRoom pins;
  private final @Nullable MarksRoom marks;
  private final Press press;

  /// @param pins null when nobody may overrule grouping
  /// @param marks null when nobody marks what was read
  public StoryRoom(
      Newsroom newsroom, @Nullable PinsRoom pins, @Nullable MarksRoom marks, Press press) {
    this.newsroom = newsroom;
    this.pins = pins;
    this.marks = marks;
    this.press = press;
  }

  /// A story stands at one address; any other report of it leads there.
  public Answer page(Address.OfStory asked) {
    Optional<Story> story = newsroom.story(asked.report());
    if (story.isEmpty()) {
      return press.missing(asked.report(), "story");
    }
    if (!story.get().id().equals(asked.report())) {
      return new Answer.Moved(Address.storyAfter(story.get().id(), asked.did()));
    }
    var shelf = new Shelf(newsroom);
    var said = pins == null ? null : pins.onStory(story.get(), asked.did(), shelf);
    var read = marks == null ? null : marks.onStory(story.get(), asked.did(), shelf);
    var measure = measures.of(story.get());
    return page(story.get(), new ByHand(said, read), shelf, asked.from(), measure);
  }

  /// What people said of a story.
  private record ByHand(@Nullable OnStory pins, coranto.web.page.marks.@Nullable OnStory marks) {}

  private Answer page(Story story, ByHand said, Shelf shelf, int from, Measure measure) {
    var view =
        new StoryMapper(story, said.pins(), said.marks(), shelf, newsroom.outlets(), measure)
            .view(from);
    if (view == null) {
      return press.missing(story.id(), "story");
    }
    var page = press.page("story/story", view);
    boolean heavy = page.body().length > Measure.HEAVIEST && !measure.least();
    measures.keep(story, measure);
    return heavy ? page(story, said, shelf, from, measure.less()) : page;
  }

  public Answer data(Address.StoryData asked) {
    return newsroom
        .story(asked.report())
        .<Answer>map(story -> Answer.Json.of(200, Json.print(whole(story))))
        .orElseGet(() -> Answer.Json.of(404, "{\"error\":\"no such story\"}"));
  }

  /// The story, and the reports it cites with their hashes.
  private Map<String, Object> whole(Story story) {
    var whole = new LinkedHashMap<>(StoryJson.write(story));
    var held =
        Evidence.of(story, new Shelf(newsroom)).stream()
            .map(Evidence.Row::report)
            .distinct()
            .map(CitationJson::held)
            .toList();
    whole.put("held", held);
    return whole;
  }

  /// Everything the story cites as a table.
  public Answer table(Address.StoryTable asked) {
    return newsroom
        .story(asked.report())
        .map(story -> StoryTable.csv(Evidence.of(story, new Shelf(newsroom))))
        .<Answer>map(
            csv ->
                new Answer.File(
                    "text/csv; charset=utf-8",
                    "coranto-story.csv",
                    csv.getBytes(StandardCharsets.UTF_8)))
        .orElseGet(() -> press.missing(asked.report(), "story"));
  }

  /// The story as an evidence sheet, to print.
  public Answer sheet(Address.StorySheet asked) {
    return newsroom
        .story(asked.report())
        .map(story -> sheet(story, asked.from(), Measure.FULL))
        .orElseGet(() -> press.missing(asked.report(), "story"));
  }

  private Answer sheet(Story story, int from, Measure measure) {
    var view = new SheetMapper(story, new Shelf(newsroom)).view(from, measure);
    if (view == null) {
      return press.missing(story.id(), "story");
    }
    var page = press.page("story/sheet", view);
    boolean heavy = page.body().length > Measure.HEAVIEST && !measure.least();
    return heavy ? sheet(story, from, measure.less()) : page;
  }
}
