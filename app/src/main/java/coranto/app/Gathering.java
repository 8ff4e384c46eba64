package coranto.app;

import coranto.embedded.SqliteFeeds;
import coranto.embedded.SqliteTruth;
import coranto.flow.FeedBook;
import coranto.gather.door.AllowList;
import coranto.gather.door.Door;
import coranto.gather.door.DoorSettings;
import coranto.gather.intake.Books;
import coranto.gather.intake.GatherNews;
import coranto.gather.intake.Gatherer;
import coranto.gather.intake.Manner;
import coranto.gather.intake.Taking;
import coranto.gather.schedule.Pace;
import coranto.report.Incoming;
import coranto.report.Taken;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Gathering over a data folder: door, book of feeds and gatherer, put together.
public final class Gathering implements AutoCloseable {
  private static final int SECOND = 1_000;
  private static final int MINUTE = 60_000;
  private static final String AGAIN = "look-again";

  private final Door door;
  private final SqliteFeeds book;
  private final Taking taking;
  private final Gatherer gatherer;

  private Gathering(Door door, SqliteFeeds book, Taking taking, Gatherer gatherer) {
    this.door = door;
    this.book = book;
    this.taking = taking;
    this.gatherer = gatherer;
  }

  /// @param folder held already
  /// @param take takes reports in, in one transaction
  /// @param allow places in the owner's network, besides those of the settings
  /// @throws WrongUsage when a setting is none
  public static Gathering open(
      Path folder,
      SqliteTruth truth,
      Function<List<Incoming>, List<Taken>> take,
      GatherNews news,
      List<String> allow)
      throws IOException {
    Settings settings = Settings.of(folder);
    int pause = settings.number("host-pause", null, SECOND, 0, MINUTE);
    FeedSecrets secrets = FeedSecrets.of(folder);
    InstantSource clock = () -> Instant.now().truncatedTo(ChronoUnit.MILLIS);
    Door door = Door.open(door(settings, allow), clock);
    SqliteFeeds book = SqliteFeeds.open(folder);
    var taking = new Taking(take);
    var manner = Manner.SHIPPED.withPause(Duration.ofMillis(pause)).withAgain(again(settings));
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
    return new Gathering(door, book, taking, gatherer);
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

  public Gatherer gatherer() {
    return gatherer;
  }

  public FeedBook book() {
    return book;
  }

  /// Adds feeds that aren't there; returns how many were new.
  public int add(List<FeedList.Named> feeds) {
    int added = 0;
    for (FeedList.Named feed : feeds) {
      added += gatherer.add(feed.address(), feed.title()) ? 1 : 0;
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
  }
}
