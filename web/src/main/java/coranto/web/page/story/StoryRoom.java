package coranto.web.page.story;

import coranto.flow.Newsroom;
import coranto.story.Story;
import coranto.web.page.address.Address;
import coranto.web.page.cited.Shelf;
import coranto.web.page.form.Answer;
import coranto.web.page.frame.Press;
import coranto.web.page.print.Measure;
import coranto.wire.Json;
import coranto.wire.StoryJson;
import java.util.Optional;

/// A story's page, and the story as data.
public final class StoryRoom {
  private final Newsroom newsroom;
  private final Press press;

  public StoryRoom(Newsroom newsroom, Press press) {
    this.newsroom = newsroom;
    this.press = press;
  }

  /// A story stands at one address; any other report of it leads there.
  public Answer page(Address.OfStory asked) {
    Optional<Story> story = newsroom.story(asked.report());
    if (story.isEmpty()) {
      return none();
    }
    if (!story.get().id().equals(asked.report())) {
      return new Answer.Moved(Address.story(story.get().id()));
    }
    return page(story.get(), new Shelf(newsroom), asked.from(), Measure.FULL);
  }

  private Answer page(Story story, Shelf shelf, int from, Measure measure) {
    var view = new StoryMapper(story, shelf, newsroom.outlets(), measure).view(from);
    if (view == null) {
      return none();
    }
    var page = press.page("story/story", view);
    boolean heavy = page.body().length > Measure.HEAVIEST && !measure.least();
    return heavy ? page(story, shelf, from, measure.half()) : page;
  }

  public Answer data(Address.StoryData asked) {
    return newsroom
        .story(asked.report())
        .<Answer>map(story -> Answer.Json.of(200, Json.print(StoryJson.write(story))))
        .orElseGet(() -> Answer.Json.of(404, "{\"error\":\"no such story\"}"));
  }

  private Answer none() {
    return press.trouble(
        404,
        "No such story",
        "No report of this name is held here. It may have been retracted, or the address is wrong.");
  }
}
