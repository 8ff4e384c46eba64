package coranto.web.page;

import coranto.flow.Newsroom;
import coranto.web.page.address.Address;
import coranto.web.page.check.CheckRoom;
import coranto.web.page.cite.CiteRoom;
import coranto.web.page.feedout.FeedOutRoom;
import coranto.web.page.feedout.ReaderRoom;
import coranto.web.page.feeds.FeedsRoom;
import coranto.web.page.form.Answer;
import coranto.web.page.form.Form;
import coranto.web.page.form.FormMark;
import coranto.web.page.frame.Desks;
import coranto.web.page.frame.Press;
import coranto.web.page.frame.Reader;
import coranto.web.page.front.FrontRoom;
import coranto.web.page.marks.Badges;
import coranto.web.page.marks.MarksRoom;
import coranto.web.page.outlets.OutletsRoom;
import coranto.web.page.owner.OwnerRoom;
import coranto.web.page.people.PeopleRoom;
import coranto.web.page.pins.PinsRoom;
import coranto.web.page.releases.ReleasesRoom;
import coranto.web.page.report.ReportRoom;
import coranto.web.page.retract.RetractRoom;
import coranto.web.page.search.SearchRoom;
import coranto.web.page.story.StoryRoom;
import coranto.web.page.watches.WatchesRoom;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Every page of the site: finds the room for an address, which asks the newsroom and prints the
/// answer. For many threads. Only what comes by a form changes anything.
public final class Pages {
  private final Newsroom newsroom;
  private final Press press;
  private final FormMark mark = new FormMark();
  private final FrontRoom front;
  private final StoryRoom stories;
  private final ReportRoom reports;
  private final CiteRoom cites;
  private final SearchRoom search;
  private final PeopleRoom people;
  private final OutletsRoom outlets;
  private final @Nullable FeedsRoom feeds;
  private final @Nullable ReleasesRoom releases;
  private final @Nullable PinsRoom pins;
  private final @Nullable CheckRoom checks;
  private final @Nullable RetractRoom retracts;
  private final @Nullable MarksRoom marks;
  private final @Nullable WatchesRoom watches;
  private final FeedOutRoom feedOut;
  private final @Nullable ReaderRoom remote;
  private final OwnerRoom owner;
  private final Reader reader;

  /// @param desks what may be done here besides reading
  /// @param style address of the style sheet
  /// @param script address of the script
  public Pages(Newsroom newsroom, Desks desks, Reader reader, String style, String script) {
    this.newsroom = newsroom;
    this.reader = reader;
    press = new Press(newsroom, desks, reader, style, script);
    owner = new OwnerRoom(reader.keys(), mark, press);
    reports = new ReportRoom(newsroom, desks.pictures(), press);
    cites = new CiteRoom(newsroom, press);
    search = new SearchRoom(newsroom, press);
    people = new PeopleRoom(newsroom, press);
    outlets = new OutletsRoom(newsroom, press);
    feeds = desks.feeds() == null ? null : new FeedsRoom(desks.feeds(), mark, press);
    releases = desks.releases() == null ? null : new ReleasesRoom(desks.releases(), mark, press);
    pins = desks.pins() == null ? null : new PinsRoom(desks.pins(), newsroom, mark, press);
    marks = desks.marks() == null ? null : new MarksRoom(desks.marks(), newsroom, mark, press);
    front = new FrontRoom(newsroom, marks == null ? _ -> Badges.NONE : marks::badges, press);
    watches =
        desks.watches() == null
            ? null
            : new WatchesRoom(desks.watches(), desks.marks(), newsroom, mark, press);
    feedOut = new FeedOutRoom(newsroom, desks.watches(), press);
    remote =
        desks.marks() == null
            ? null
            : new ReaderRoom(newsroom, desks.marks(), desks.watches(), feedOut);
    stories = new StoryRoom(newsroom, pins, marks, press);
    checks = desks.checks() == null ? null : new CheckRoom(desks.checks(), newsroom, mark, press);
    retracts =
        desks.retracts() == null ? null : new RetractRoom(desks.retracts(), newsroom, mark, press);
  }

  /// What stands at an address. Files, figures and what programs ask for are not pages: nothing
  /// stands there.
  public Answer page(Address address) {
    return switch (address) {
      case Address.Front asked -> front.page(asked);
      case Address.OfStory asked -> stories.page(asked);
      case Address.StoryData asked -> stories.data(asked);
      case Address.StoryTable asked -> stories.table(asked);
      case Address.StorySheet asked -> stories.sheet(asked);
      case Address.OfCitation asked -> cites.page(asked);
      case Address.CitationData asked -> cites.data(asked.citation());
      case Address.OfReport asked -> reports.page(asked);
      case Address.OfPicture asked -> reports.picture(asked);
      case Address.Search asked -> search.page(asked);
      case Address.People asked -> people.list(asked);
      case Address.OfPerson asked -> people.page(asked);
      case Address.PersonData asked -> people.data(asked);
      case Address.Outlets asked -> outlets.list(asked);
      case Address.OfOutlet asked -> outlets.page(asked);
      case Address.Feeds asked -> feeds == null ? nowhere() : feeds.page(asked);
      case Address.FeedsList _ -> feeds == null ? nowhere() : feeds.opml();
      case Address.Releases asked -> releases == null ? nowhere() : releases.page(asked);
      case Address.Pins asked -> pins == null ? nowhere() : pins.page(asked);
      case Address.Check _ -> checks == null ? nowhere() : checks.page();
      case Address.Retract asked -> retracts == null ? nowhere() : retracts.page(asked);
      case Address.Watches asked -> watches == null ? nowhere() : watches.list(asked);
      case Address.OfWatch asked -> watches == null ? nowhere() : watches.page(asked);
      case Address.Starred asked -> marks == null ? nowhere() : marks.starred(asked);
      case Address.Unread asked -> marks == null ? nowhere() : marks.unread(asked);
      case Address.SignIn(var to) -> signIn(200, to, "");
      case Address.OwnersPage asked -> owner.page(asked);
      case Address.Health _ -> health();
      case Address.Asset _,
          Address.Api _,
          Address.Mcp _,
          Address.Metrics _,
          Address.Marks _,
          Address.SignOut _,
          Address.WatchesList _,
          Address.FeedOut _,
          Address.GoogleReader _,
          Address.Nowhere _ ->
          nowhere();
    };
  }

  /// The feeds of all watches, as OPML.
  public Answer watchesList(String site) {
    return watches == null ? nowhere() : feedOut.opml(site);
  }

  /// What a reader on a phone asks.
  ///
  /// @param authorization the header; null when it is known already who asks
  /// @param body of what was posted; empty when nothing was
  /// @param site scheme, host and port under which it was asked for
  public Answer remote(
      Address.GoogleReader asked, @Nullable String authorization, byte[] body, String site) {
    return remote == null ? nowhere() : remote.answer(asked, authorization, body, site);
  }

  /// Signs a reader on a phone in.
  ///
  /// @param opens the token that a password stands for: empty for the site's own, null for none
  public Answer remoteSignIn(
      Address.GoogleReader asked, byte[] body, UnaryOperator<@Nullable String> opens) {
    return remote == null ? nowhere() : remote.signIn(asked, body, opens);
  }

  /// A feed of what comes in.
  ///
  /// @param site scheme, host and port under which it was asked for
  public Answer feed(Address.FeedOut asked, String site) {
    return feedOut.feed(asked, site);
  }

  /// Whether a form may be sent to an address.
  public boolean takesForms(Address address) {
    return address instanceof Address.SignIn
        || address instanceof Address.SignOut
        || doing(address) != null;
  }

  /// Does what a form asks for.
  public Answer change(Address address, Form form) {
    if (!marked(form)) {
      return unmarked();
    }
    var doing = doing(address);
    return doing == null ? nowhere() : doing.apply(form);
  }

  /// What does what forms ask for that are sent to an address; null when none are taken there.
  private @Nullable Function<Form, Answer> doing(Address address) {
    return switch (address) {
      case Address.OwnersPage _ -> owner::change;
      case Address.Feeds _ -> feeds == null ? null : feeds::change;
      case Address.Releases _ -> releases == null ? null : releases::change;
      case Address.Pins asked -> pins == null ? null : at(asked, pins::change);
      case Address.Marks _ -> marks == null ? null : marks::change;
      case Address.Watches _ -> watches == null ? null : watches::add;
      case Address.OfWatch asked -> watches == null ? null : at(asked, watches::change);
      case Address.Check _ -> checks == null ? null : checks::change;
      case Address.Retract _ -> retracts == null ? null : retracts::change;
      case Address.Front _,
          Address.OfStory _,
          Address.StoryData _,
          Address.StoryTable _,
          Address.StorySheet _,
          Address.OfCitation _,
          Address.CitationData _,
          Address.OfReport _,
          Address.OfPicture _,
          Address.Search _,
          Address.People _,
          Address.OfPerson _,
          Address.PersonData _,
          Address.Outlets _,
          Address.OfOutlet _,
          Address.FeedsList _,
          Address.Starred _,
          Address.Unread _,
          Address.WatchesList _,
          Address.FeedOut _,
          Address.GoogleReader _,
          Address.SignIn _,
          Address.SignOut _,
          Address.Health _,
          Address.Asset _,
          Address.Api _,
          Address.Mcp _,
          Address.Metrics _,
          Address.Nowhere _ ->
          null;
    };
  }

  private static <A extends Address> Function<Form, Answer> at(
      A asked, BiFunction<A, Form, Answer> change) {
    return form -> change.apply(asked, form);
  }

  /// Whether a form comes from one of these pages.
  public boolean marked(Form form) {
    return mark.knows(form);
  }

  /// What a form is told that comes from elsewhere.
  public Answer unmarked() {
    return trouble(
        403,
        "This form was not sent from here",
        "It lacks the mark of a page of this site, or the program was restarted since. Open the"
            + " page again and repeat what you did.");
  }

  /// @param wrong why nothing came of it; empty when nothing was tried
  public Answer signIn(int status, String to, String wrong) {
    return owner.signIn(status, to, wrong);
  }

  /// Where to go on after signing in: on this site, whatever was asked for.
  public String backTo(String to) {
    return owner.backTo(to);
  }

  private Answer health() {
    if (!reader.figures()) {
      return Answer.Json.of(200, "{\"status\":\"ok\"}");
    }
    var holdings = newsroom.holdings();
    return Answer.Json.of(
        200,
        "{\"status\":\"ok\",\"reports\":"
            + holdings.reports()
            + ",\"stories\":"
            + holdings.stories()
            + ",\"behind\":"
            + holdings.reading()
            + "}");
  }

  public Answer nowhere() {
    return press.nowhere();
  }

  /// A page that tells of trouble. Asks the newsroom nothing: it may be the newsroom that broke.
  public Answer trouble(int status, String what, String advice) {
    return press.trouble(status, what, advice);
  }
}
