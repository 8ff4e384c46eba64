package coranto.app.gathering;

import coranto.app.input.FeedList;
import coranto.app.keys.FeedSecrets;
import coranto.app.serve.Checks;
import coranto.app.serve.Releases;
import coranto.app.serve.Serving;
import coranto.app.setting.Moment;
import coranto.app.setting.Settings;
import coranto.app.setting.Version;
import coranto.app.setting.WrongUsage;
import coranto.embedded.SqliteFeeds;
import coranto.embedded.SqlitePictures;
import coranto.flow.FeedBook;
import coranto.flow.Pictures;
import coranto.flow.StoredTruth;
import coranto.gather.door.AllowList;
import coranto.gather.door.Door;
import coranto.gather.door.DoorSettings;
import coranto.gather.door.Errand;
import coranto.gather.door.Fetched;
import coranto.gather.door.Limits;
import coranto.gather.door.Parcel;
import coranto.gather.door.Sent;
import coranto.gather.intake.Books;
import coranto.gather.intake.FeedFinder;
import coranto.gather.intake.GatherNews;
import coranto.gather.intake.Gatherer;
import coranto.gather.intake.Manner;
import coranto.gather.intake.Taking;
import coranto.gather.schedule.Pace;
import coranto.report.Incoming;
import coranto.report.Report;
import coranto.report.Taken;
import coranto.web.page.frame.Desks;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Gathering over a data folder: door, book of feeds and gatherer, put together.
public final class Gathering implements AutoCloseable {
  private static final int SECOND = 1_000;
  private static final int MINUTE = 60_000;
  private static final int MOST_PICTURES = 1_000_000;
  private static final int MEGABYTE = 1_000_000;
  private static final String AGAIN = "look-again";

  private final Door door;
  private final SqliteFeeds book;
  private final Taking taking;
  private final Gatherer gatherer;
  private final @Nullable SqlitePictures kept;
  private final @Nullable Pictures pictures;

  private Gathering(
      Door door,
      SqliteFeeds book,
      Taking taking,
      Gatherer gatherer,
      @Nullable SqlitePictures kept,
      @Nullable Pictures pictures) {
    this.kept = kept;
    this.pictures = pictures;
    this.door = door;
    this.book = book;
    this.taking = taking;
    this.gatherer = gatherer;
  }

  /// @param folder held already
  /// @param take takes reports in, in one transaction
  /// @param pause how long a report has to wait before it may come in
  /// @param allow places in the owner's network, besides those of the settings
  /// @throws WrongUsage when a setting is none
  public static Gathering open(
      Path folder,
      StoredTruth truth,
      Function<List<Incoming>, List<Taken>> take,
      Function<Report, Duration> pause,
      GatherNews news,
      List<String> allow)
      throws IOException {
    Settings settings = Settings.of(folder);
    int rest = settings.number("host-pause", null, SECOND, 0, MINUTE);
    FeedSecrets secrets = FeedSecrets.of(folder);
    InstantSource clock = Moment::now;
    Door door = Door.open(door(settings, allow), clock);
    SqliteFeeds book = SqliteFeeds.open(folder);
    var taking = new Taking(take, pause);
    var manner = Manner.SHIPPED.withPause(Duration.ofMillis(rest)).withAgain(again(settings));
    int room = settings.number("pictures", null, 0, 0, MOST_PICTURES);
    var kept = room == 0 ? null : SqlitePictures.open(folder, (long) room * MEGABYTE);
    var gatherer =
        new Gatherer(
            door,
            new Books(book, book.secondLooks(), truth, truth),
            taking,
            news,
            manner,
            clock,
            Pace.real(),
            secrets::opens);
    var pictures = kept == null ? null : new PictureCache(truth, kept, gatherer::picture, clock);
    return new Gathering(door, book, taking, gatherer, kept, pictures);
  }

  /// When pages are looked at again: hours after the first time; `never` for not at all.
  private static List<Duration> again(Settings settings) {
    List<String> hours = settings.list(AGAIN);
    if (hours.isEmpty()) {
      return Manner.SHIPPED.again();
    }
    if (hours.equals(List.of("never"))) {
      return List.of();
    }
    if (!hours.stream().allMatch(each -> each.matches("[1-9]\\d{0,3}"))) {
      throw new WrongUsage(AGAIN + " is hours, such as 3 24 72, or never: " + hours);
    }
    return hours.stream().map(each -> Duration.ofHours(Long.parseLong(each))).toList();
  }

  /// The door as the owner set it.
  ///
  /// @throws WrongUsage when a setting is none
  public static DoorSettings door(Settings settings, List<String> allow) {
    var allowed = new ArrayList<>(settings.list("allow"));
    allowed.addAll(allow);
    try {
      return new DoorSettings(
          Version.number(),
          settings.words("contact"),
          AllowList.of(allowed),
          Set.copyOf(settings.list("unverified")));
    } catch (IllegalArgumentException e) {
      throw new WrongUsage(String.valueOf(e.getMessage()));
    }
  }

  /// What the site of a gatherer lets its owner do.
  ///
  public Desks desks(Serving serving) {
    return new Desks(
        new OwnFeeds(this),
        new Releases(serving::take),
        pictures,
        serving.pins(),
        serving.checks(this::page),
        serving.retracting(),
        serving.marks(),
        serving.watches(),
        serving.intake());
  }

  /// Fetches one page for a person who asks for it.
  Checks.Fetch page(String address) {
    return switch (door.fetch(Errand.ofOwner(address, Limits.PAGE))) {
      case Fetched.Came(var page, var _) -> new Checks.Fetch.Came(page);
      case Fetched.NotModified _ -> new Checks.Fetch.Not("nothing new stands there");
      case Fetched.Refused no -> new Checks.Fetch.Not(no.reason().words() + ": " + no.detail());
      case Fetched.Failed no -> new Checks.Fetch.Not(no.reason().words() + ": " + no.detail());
    };
  }

  /// Hands something over.
  public Sent send(Parcel parcel) {
    return door.send(parcel);
  }

  public Gatherer gatherer() {
    return gatherer;
  }

  public FeedBook book() {
    return book;
  }

  /// Asks at addresses that were given alone, and puts the feed that a page names in its place.
  ///
  /// @param tell told what was found, a line each
  public List<FeedList.Named> found(List<FeedList.Named> given, Consumer<String> tell) {
    return given.stream()
        .map(
            named ->
                switch (gatherer.find(named.address())) {
                  case FeedFinder.Found.Itself _ -> named;
                  case FeedFinder.Found.None _ -> {
                    tell.accept(named.address() + " is a page, and no feed of it was found");
                    yield named;
                  }
                  case FeedFinder.Found.Other(var address, var title, var others) -> {
                    String more =
                        others.isEmpty() ? "" : "; it also names " + String.join(" ", others);
                    tell.accept(named.address() + " is a page; its feed is " + address + more);
                    yield new FeedList.Named(address, title, named.folders());
                  }
                })
        .toList();
  }

  /// Adds feeds that aren't there; returns how many were new.
  public int add(List<FeedList.Named> feeds) {
    int added = 0;
    for (FeedList.Named feed : feeds) {
      added += gatherer.add(feed.address(), feed.title(), feed.folders()) ? 1 : 0;
    }
    return added;
  }

  /// Stops within seconds.
  @Override
  public void close() {
    gatherer.close();
    door.close();
    taking.close();
    book.close();
    if (kept != null) {
      kept.close();
    }
  }
}
