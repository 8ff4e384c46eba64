package coranto.web.page.schema;

import coranto.story.Story;
import coranto.story.StoryPart;
import coranto.web.page.address.Address;
import coranto.web.page.cited.Quoted;
import coranto.web.page.cited.Shelf;
import coranto.web.page.print.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A story as a list of its reports, by time, with the claims that are denied in it and the places
/// where they and their denials stand. Says nothing of who is right.
public final class StoryData {
  private static final int REPORTS = 20;
  private static final int DISPUTES = 4;

  private StoryData() {}

  /// @param parts the story's reports, by time
  public static String of(
      Story story, Quoted headline, List<StoryPart> parts, Shelf shelf, Measure measure) {
    return Linked.page("CollectionPage")
        .put("url", Address.story(story.id()))
        .put("name", headline.text())
        .put("citation", headline.source().href())
        .put(
            "mainEntity",
            Linked.of("ItemList")
                .put("numberOfItems", story.reports().size())
                .put("itemListElement", items(parts, measure)))
        .put("hasPart", claims(story, shelf, measure))
        .print();
  }

  private static List<Linked> items(List<StoryPart> parts, Measure measure) {
    var items = new ArrayList<Linked>();
    for (StoryPart part : parts.subList(0, Math.min(measure.of(REPORTS), parts.size()))) {
      items.add(
          Linked.of("ListItem")
              .put("position", items.size() + 1)
              .put("item", Linked.report(part.report())));
    }
    return items;
  }

  /// Both sides of a dispute are claims, each with the place where it stands.
  private static List<Linked> claims(Story story, Shelf shelf, Measure measure) {
    return story.disputes().stream()
        .limit(measure.of(DISPUTES))
        .flatMap(
            dispute -> Quoted.all(Stream.of(dispute.claim(), dispute.denial()).toList(), shelf))
        .map(
            side ->
                Linked.of("Claim")
                    .put("text", side.text())
                    .put(
                        "appearance",
                        Linked.of("NewsArticle")
                            .put("@id", Address.report(side.source().id()))
                            .put("url", side.source().href())))
        .toList();
  }
}
