package coranto.web.page.feedout;

import coranto.flow.Found;
import coranto.flow.Hit;
import coranto.flow.Newsroom;
import coranto.flow.StorySummary;
import coranto.flow.TypedQuery;
import coranto.flow.WatchDesk;
import coranto.report.Report;
import coranto.report.Watch;
import coranto.story.Statement;
import coranto.story.Story;
import coranto.story.StoryPart;
import coranto.web.page.address.Address;
import coranto.web.page.address.Address.FeedOut.Subject;
import coranto.web.page.address.FollowAddress;
import coranto.web.page.address.Percent;
import coranto.web.page.cited.Headline;
import coranto.web.page.cited.Opening;
import coranto.web.page.cited.Quoted;
import coranto.web.page.cited.Shelf;
import coranto.web.page.form.Answer;
import coranto.web.page.frame.Press;
import coranto.web.page.print.Count;
import coranto.web.page.print.Printed;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Feeds of the front page, and of each story, search, watch and outlet. What they tell is
/// headlines, cited sentences and links to this site.
public final class FeedOutRoom {
  private static final int ITEMS = 50;
  private static final int STATEMENTS = 3;

  private final Newsroom newsroom;
  private final @Nullable WatchDesk watches;
  private final Press press;

  /// @param watches null when nothing is watched
  public FeedOutRoom(Newsroom newsroom, @Nullable WatchDesk watches, Press press) {
    this.newsroom = newsroom;
    this.watches = watches;
    this.press = press;
  }

  /// @param site scheme, host and port under which it was asked for
  public Answer feed(Address.FeedOut asked, String site) {
    return channel(asked, site)
        .<Answer>map(
            channel ->
                asked.atom()
                    ? new Answer.Feed(AtomWriter.TYPE, AtomWriter.write(channel), channel.updated())
                    : new Answer.Feed(
                        JsonFeedWriter.TYPE, JsonFeedWriter.write(channel), channel.updated()))
        .orElseGet(press::nowhere);
  }

  /// The feeds of all watches, as OPML.
  public Answer opml(String site) {
    var holding = watches == null ? List.<Watch>of() : watches.holding();
    return new Answer.File(
        "text/x-opml; charset=utf-8", "coranto-watches.opml", OpmlWriter.write(holding, site));
  }

  private Optional<Channel> channel(Address.FeedOut asked, String site) {
    var shelf = new Shelf(newsroom);
    String what = asked.what();
    return switch (asked.of()) {
      case FRONT ->
          Optional.of(
              channel(
                  asked,
                  site,
                  "Coranto",
                  Address.front(1),
                  newsroom.front(0, ITEMS).stream()
                      .map(story -> story(story, site, shelf))
                      .filter(Objects::nonNull)
                      .toList()));
      case STORY ->
          newsroom
              .story(what)
              .map(
                  story ->
                      channel(
                          asked,
                          site,
                          headline(story.id(), story.headline(), shelf),
                          Address.story(story.id()),
                          reports(story, site, shelf)));
      case SEARCH -> Optional.of(found(asked, site, "Search: " + what, Address.search(what, 1)));
      case OUTLET ->
          newsroom
              .ledger()
              .of(what)
              .map(account -> found(asked, site, account.outlet().shown(), Address.outlet(what)));
      case WATCH ->
          watch(what)
              .map(
                  watch ->
                      channel(
                          asked,
                          site,
                          "Watch: " + watch.shown(),
                          FollowAddress.watch(watch.id()),
                          hits(watch, site, shelf)));
    };
  }

  private Optional<Watch> watch(String id) {
    return watches == null ? Optional.empty() : watches.holding(id);
  }

  private static Channel channel(
      Address.FeedOut asked, String site, String title, String page, List<Channel.Item> items) {
    return new Channel(
        urn("feed", asked.of().name().toLowerCase(java.util.Locale.ROOT) + ":" + asked.what()),
        title,
        site + FollowAddress.feed(asked.atom(), asked.of(), asked.what()),
        site + page,
        Channel.newest(items),
        items);
  }

  private static String urn(String kind, String id) {
    return "urn:x-coranto:" + kind + ":" + Percent.encode(id);
  }

  private static String headline(String story, Story.@Nullable Cited cited, Shelf shelf) {
    Quoted headline = Headline.of(cited, story, shelf);
    return headline == null ? "(a story without words)" : headline.text();
  }

  /// A story as an item; null when no report of it is held any more.
  Channel.@Nullable Item item(StorySummary story, String site) {
    return story(story, site, new Shelf(newsroom));
  }

  private Channel.@Nullable Item story(StorySummary story, String site, Shelf shelf) {
    Quoted headline = Headline.of(story.headline(), story.id(), shelf);
    if (headline == null) {
      return null;
    }
    Quoted lead = Opening.of(headline, shelf);
    String counts = Count.told(story.outlets().size(), story.origins(), story.reports());
    return new Channel.Item(
        urn("story", story.id()),
        headline.text(),
        headline.source().outlet(),
        site + Address.story(story.id()),
        counts + (lead == null ? "" : "\n\n" + lead.source().outlet() + ": “" + lead.text() + "”"),
        story.updated() == null ? Instant.EPOCH : story.updated());
  }

  /// The reports of a story, the latest first, each with what it was the first to say.
  private List<Channel.Item> reports(Story story, String site, Shelf shelf) {
    var said =
        story.statements().stream()
            .collect(Collectors.groupingBy(statement -> statement.citation().report()));
    return story.reports().reversed().stream()
        .limit(ITEMS)
        .map(id -> report(id, said.getOrDefault(id, List.of()), site, shelf))
        .filter(Objects::nonNull)
        .toList();
  }

  private static Channel.@Nullable Item report(
      String id, List<Statement> said, String site, Shelf shelf) {
    String words =
        said.stream()
            .limit(STATEMENTS)
            .map(statement -> "“" + statement.text() + "”")
            .collect(Collectors.joining("\n\n"));
    return report(id, words, site, shelf);
  }

  private static Channel.@Nullable Item report(String id, String words, String site, Shelf shelf) {
    StoryPart part = shelf.part(id, 0);
    if (part == null) {
      return null;
    }
    var source = shelf.source(part.report(), "");
    return new Channel.Item(
        urn("report", id),
        source.named(),
        source.outlet(),
        site + Address.report(id),
        words.isEmpty() ? source.outlet() : words,
        time(shelf.first(part.report())));
  }

  private static Instant time(Report report) {
    return Instant.ofEpochSecond(report.time().seconds());
  }

  private Channel found(Address.FeedOut asked, String site, String title, String page) {
    String query = asked.of() == Subject.OUTLET ? "outlet:\"" + asked.what() + "\"" : asked.what();
    var shelf = new Shelf(newsroom);
    var items =
        newsroom.search(query + " " + TypedQuery.BY_TIME, 0, ITEMS).stream()
            .map(found -> report(found.report(), passage(found), site, shelf))
            .filter(Objects::nonNull)
            .toList();
    return channel(asked, site, Printed.cut(Printed.name(title), 200), page, items);
  }

  private static String passage(Found found) {
    return "“" + Printed.cut(found.passage(), 400) + "”";
  }

  private List<Channel.Item> hits(Watch watch, String site, Shelf shelf) {
    return Objects.requireNonNull(watches).hits(watch.id(), 0, ITEMS).stream()
        .map(hit -> hit(hit, site, shelf))
        .filter(Objects::nonNull)
        .toList();
  }

  /// An item for each time it fired, also of one report.
  private static Channel.@Nullable Item hit(Hit hit, String site, Shelf shelf) {
    Channel.Item item = report(hit.report(), "", site, shelf);
    return item == null
        ? null
        : new Channel.Item(
            urn("hit", hit.name()),
            item.title(),
            item.author(),
            item.link(),
            item.author(),
            item.updated());
  }
}
