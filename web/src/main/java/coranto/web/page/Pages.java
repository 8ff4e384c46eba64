package coranto.web.page;

import coranto.flow.Newsroom;
import coranto.flow.Pictures;
import coranto.story.Story;
import coranto.story.credit.Agencies;
import coranto.story.credit.Credits;
import coranto.wire.Json;
import coranto.wire.PersonJson;
import coranto.wire.StoryJson;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Every page of the site: asks the newsroom, prints the answer. For many threads. Only the forms
/// of the feeds', the releases' and the pins' page change anything.
public final class Pages {
  private static final TroubleView NO_STORY =
      new TroubleView(
          404,
          "No such story",
          "No report of this name is held here. It may have been retracted, or the address is wrong.");
  private static final TroubleView NO_REPORT =
      new TroubleView(
          404,
          "No such report",
          "No report or revision of this name is held here. It may have been retracted, or the"
              + " address is wrong.");

  private static final TroubleView NO_OUTLET =
      new TroubleView(
          404,
          "No such outlet",
          "No report of an outlet of this name is held here, or the address is wrong.");

  private static final TroubleView NO_PERSON =
      new TroubleView(
          404,
          "No such person",
          "Nobody of this name is known over the reports held here. The reports may have been"
              + " retracted, or the address is wrong.");

  private final Newsroom newsroom;
  private final Press press = new Press();
  private final String style;
  private final String script;
  private final FormMark mark = new FormMark();
  private final @Nullable FeedsRoom feeds;
  private final @Nullable ReleasesRoom releases;
  private final @Nullable Pictures pictures;
  private final @Nullable PinsRoom pins;
  private volatile @Nullable Credits credits;
  private final @Nullable CheckRoom checks;
  private final Desks desks;

  /// @param desks what the owner may do besides reading
  /// @param style address of the style sheet
  /// @param script address of the script
  public Pages(Newsroom newsroom, Desks desks, String style, String script) {
    this.newsroom = newsroom;
    this.desks = desks;
    this.feeds = desks.feeds() == null ? null : new FeedsRoom(desks.feeds(), mark);
    this.releases = desks.releases() == null ? null : new ReleasesRoom(desks.releases(), mark);
    this.pins = desks.pins() == null ? null : new PinsRoom(desks.pins(), newsroom, mark);
    this.checks = desks.checks() == null ? null : new CheckRoom(desks.checks(), newsroom, mark);
    this.pictures = desks.pictures();
    this.style = style;
    this.script = script;
  }

  public Answer front(Address.Front asked) {
    int from = (asked.sheet() - 1) * FrontView.SHEET;
    var found = newsroom.front(from, FrontView.SHEET + 1);
    return page("front", FrontView.of(found, asked.sheet(), new Shelf(newsroom)));
  }

  /// A story stands at one address; any other report of it leads there.
  public Answer story(Address.OfStory asked) {
    Optional<Story> story = newsroom.story(asked.report());
    if (story.isEmpty()) {
      return trouble(NO_STORY);
    }
    if (!story.get().id().equals(asked.report())) {
      return new Answer.Moved(Address.story(story.get().id()));
    }
    return story(story.get(), new Shelf(newsroom), asked.from(), Measure.FULL);
  }

  private Answer story(Story story, Shelf shelf, int from, Measure measure) {
    var view = new StoryMapper(story, shelf, newsroom.outlets(), measure).view(from);
    if (view == null) {
      return trouble(NO_STORY);
    }
    var page = page("story", view);
    boolean heavy = page.body().length > Measure.HEAVIEST && !measure.least();
    return heavy ? story(story, shelf, from, measure.half()) : page;
  }

  public Answer storyData(Address.StoryData asked) {
    return newsroom
        .story(asked.report())
        .map(story -> json(200, Json.print(StoryJson.write(story))))
        .orElseGet(() -> json(404, "{\"error\":\"no such story\"}"));
  }

  public Answer report(Address.OfReport asked) {
    var shelf = new Shelf(newsroom);
    var part = shelf.part(asked.id(), asked.revision());
    if (part == null) {
      return trouble(NO_REPORT);
    }
    var mapper =
        new ReportMapper(
            part,
            asked,
            newsroom.revisions(asked.id()),
            shelf,
            newsroom.outlets(),
            credits().named(part.report()),
            pictures != null);
    return page("report", mapper.view());
  }

  /// Reads credit lines; made when first asked for, since it reads the outlet file.
  private Credits credits() {
    var made = credits;
    if (made == null) {
      made = new Credits(new Agencies(newsroom.outlets()));
      credits = made;
    }
    return made;
  }

  public Answer search(Address.Search asked) {
    String words = asked.words().strip();
    if (words.isEmpty() || words.length() > SearchView.LONGEST) {
      var view = SearchView.nothing(words);
      return page(view.tooLong() ? 400 : 200, "search", view.words(), view);
    }
    int from = (asked.sheet() - 1) * SearchView.SHEET;
    var found = newsroom.search(words, from, SearchView.SHEET + 1);
    return page(200, "search", words, SearchView.of(words, asked.sheet(), found));
  }

  public Answer people(Address.People asked) {
    String words = asked.words().strip();
    if (words.length() > SearchView.LONGEST) {
      return page(400, "people", "", PeopleView.refused());
    }
    int from = (asked.sheet() - 1) * PeopleView.SHEET;
    var found = newsroom.people().listed(words, from, PeopleView.SHEET + 1);
    return page("people", PeopleView.of(words, asked.sheet(), found));
  }

  public Answer person(Address.OfPerson asked) {
    var person = newsroom.people().person(asked.id());
    if (person.isEmpty()) {
      return trouble(NO_PERSON);
    }
    int from = (asked.sheet() - 1) * PersonView.SHEET;
    var found = newsroom.people().appearances(asked.id(), from, PersonView.SHEET + 1);
    var mapper = new PersonMapper(person.get(), asked.sheet(), new Shelf(newsroom));
    return page("person", mapper.view(found));
  }

  public Answer personData(Address.PersonData asked) {
    int from = (asked.sheet() - 1) * PersonView.SHEET;
    return newsroom
        .people()
        .person(asked.id())
        .map(
            person ->
                PersonJson.write(
                    person, newsroom.people().appearances(asked.id(), from, PersonView.SHEET)))
        .map(person -> json(200, Json.print(person)))
        .orElseGet(() -> json(404, "{\"error\":\"no such person\"}"));
  }

  public Answer outlets(Address.Outlets asked) {
    int from = (asked.sheet() - 1) * OutletsView.SHEET;
    var found = newsroom.ledger().listed(from, OutletsView.SHEET + 1);
    return page("outlets", OutletsView.of(asked.sheet(), found));
  }

  public Answer outlet(Address.OfOutlet asked) {
    var ledger = newsroom.ledger();
    return ledger
        .of(asked.outlet())
        .<Answer>map(
            account ->
                page(
                    "outlet",
                    OutletView.of(
                        account,
                        ledger.takes(asked.outlet(), OutletView.MOST),
                        ledger.gives(asked.outlet(), OutletView.MOST),
                        newsroom.outlets())))
        .orElseGet(() -> trouble(NO_OUTLET));
  }

  public Answer feeds(Address.Feeds asked) {
    return feeds == null ? nowhere() : page("feeds", feeds.view(asked));
  }

  public Answer feedsList() {
    return feeds == null ? nowhere() : feeds.opml();
  }

  public Answer releases(Address.Releases asked) {
    return releases == null ? nowhere() : page("releases", releases.view(asked));
  }

  public Answer check() {
    return checks == null ? nowhere() : page("check", checks.empty());
  }

  public Answer pins(Address.Pins asked) {
    return pins == null ? nowhere() : page("pins", pins.view(asked, ""));
  }

  /// A picture, from this site's own cache.
  public Answer picture(Address.OfPicture asked) {
    return pictures == null
        ? nowhere()
        : pictures
            .of(asked.report(), asked.revision())
            .<Answer>map(each -> new Answer.Picture(each.type(), each.bytes()))
            .orElseGet(() -> trouble(404, "No picture", "It could not be fetched, or is none."));
  }

  /// Whether a form may be sent to an address.
  public boolean takesForms(Address address) {
    return (feeds != null && address instanceof Address.Feeds)
        || (releases != null && address instanceof Address.Releases)
        || (pins != null && address instanceof Address.Pins)
        || (checks != null && address instanceof Address.Check);
  }

  /// Does what a form asks for.
  public Answer change(Address address, Form form) {
    if (!mark.knows(form)) {
      return trouble(
          403,
          "This form was not sent from here",
          "It lacks the mark of a page of this site, or the program was restarted since. Open the"
              + " page again and repeat what you did.");
    }
    if (releases != null && address instanceof Address.Releases) {
      return switch (releases.change(form)) {
        case Answered.At(var at) -> new Answer.Moved(at);
        case Answered.Not(var why) ->
            trouble(422, "This release can’t be read", Printed.cut(Printed.name(why), 300));
      };
    }
    if (pins != null && address instanceof Address.Pins asked) {
      return switch (pins.change(form)) {
        case Answered.At(var at) -> new Answer.Moved(at);
        case Answered.Not(var why) -> page(422, "pins", "", pins.view(asked, why));
      };
    }
    if (checks != null && address instanceof Address.Check) {
      var view = checks.check(form);
      return page(view.wrong().isEmpty() ? 200 : 422, "check", "", view);
    }
    return feeds == null ? nowhere() : feeds.change(form);
  }

  public Answer health() {
    var holdings = newsroom.holdings();
    return json(
        200,
        "{\"status\":\"ok\",\"reports\":"
            + holdings.reports()
            + ",\"stories\":"
            + holdings.stories()
            + ",\"behind\":"
            + Math.max(0, holdings.lastSeq() - holdings.derivedTo())
            + "}");
  }

  public Answer nowhere() {
    return trouble(
        new TroubleView(404, "Nothing stands here", "The address leads to no page of this site."));
  }

  /// A page that tells of trouble. Asks the newsroom nothing: it may be the newsroom that broke.
  public Answer trouble(int status, String what, String advice) {
    return trouble(new TroubleView(status, what, advice));
  }

  private Answer trouble(TroubleView view) {
    var frame = new Frame(style, script, "", "", desks);
    return new Answer.Html(view.status(), press.print("trouble", frame, view));
  }

  private Answer.Html page(String template, Object view) {
    return page(200, template, "", view);
  }

  private Answer.Html page(int status, String template, String asked, Object view) {
    var frame = new Frame(style, script, Frame.told(newsroom.holdings()), asked, desks);
    return new Answer.Html(status, press.print(template, frame, view));
  }

  private static Answer json(int status, String text) {
    return new Answer.Json(status, text.getBytes(StandardCharsets.UTF_8));
  }
}
