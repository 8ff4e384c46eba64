package coranto.gather.intake;

import coranto.gather.door.Door;
import coranto.gather.door.Errand;
import coranto.gather.door.Fetched;
import coranto.gather.door.Refusal;
import coranto.gather.door.Trail;
import coranto.gather.robots.Robots;
import coranto.gather.robots.Wish;
import coranto.gather.schedule.Rests;
import coranto.gather.schedule.Turns;
import coranto.report.Identity;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/// Fetches with manners: one at a time at a host, with its pause; pages only where robots.txt lets.
public final class Courier {
  private final Door door;
  private final Turns turns;
  private final InstantSource clock;
  private final GatherNews news;
  private final Rests rests;
  private final Robots robots;

  /// @param news told of every answer
  Courier(Door door, Turns turns, InstantSource clock, GatherNews news) {
    this.door = door;
    this.turns = turns;
    this.clock = clock;
    this.news = news;
    this.rests = new Rests(clock);
    this.robots = new Robots(errand -> inTurn(errand, Asked.ROBOTS).fetched(), clock);
  }

  /// An answer, and how long it took once it was the host's turn.
  record Answer(Fetched fetched, Duration took) {}

  /// A feed, which is there to be fetched: its site's Crawl-delay counts, not what it bars.
  Answer feed(Errand errand) {
    return inTurn(errand, Asked.FEED);
  }

  /// How long a feed's host still wants to be left alone; null when it doesn't.
  @Nullable Duration rest(String address) {
    return rests.asked(place(address));
  }

  /// A page, given to whoever wants pages.
  Fetched page(Errand errand) {
    Fetched fetched = asked(errand, Asked.PAGE);
    if (fetched instanceof Fetched.Came(var page, var _)) {
      news.fetched(ReportMaker.open(page));
    }
    return fetched;
  }

  /// A page or a picture, where robots.txt lets. A host that asked to be left alone, or failed
  /// again and again, is not asked.
  Fetched asked(Errand errand, Asked asked) {
    Fetched.Refused not = unasked(errand);
    if (not != null) {
      news.answered(asked, not);
      return not;
    }
    return inTurn(errand, asked).fetched();
  }

  private Fetched.@Nullable Refused unasked(Errand errand) {
    Duration rest = rests.ofPages(place(errand.address()));
    if (rest != null) {
      return resting(errand, rest);
    }
    if (Traps.repeats(errand.address())) {
      return new Fetched.Refused(Refusal.TRAP, "the same steps again and again", trail(errand));
    }
    Wish wish = robots.wish(errand.address(), errand.vouched());
    return wish.allowed() ? null : new Fetched.Refused(Refusal.ROBOTS, wish.why(), trail(errand));
  }

  private static Trail trail(Errand errand) {
    return new Trail(errand.address(), errand.address(), null, false);
  }

  /// Every hop waits for the turn of its own host.
  private Answer inTurn(Errand errand, Asked asked) {
    Duration rest = rest(errand.address());
    if (rest != null) {
      return new Answer(resting(errand, rest), Duration.ZERO);
    }
    Duration pause = robots.knownPause(errand.address());
    var millis = new LongAdder();
    Fetched fetched =
        door.fetch(errand, (host, hop) -> turns.at(turn(host), pause, () -> timed(hop, millis)));
    if (Thread.currentThread().isInterrupted()) {
      throw new Stopped();
    }
    remember(fetched);
    news.answered(asked, fetched);
    return new Answer(fetched, Duration.ofMillis(millis.sum()));
  }

  private static Fetched.Refused resting(Errand errand, Duration rest) {
    return new Fetched.Refused(
        Refusal.RESTING, "for " + (rest.toSeconds() + 1) + " s more", trail(errand));
  }

  private void remember(Fetched fetched) {
    String place = place(fetched.trail().at());
    switch (fetched) {
      case Fetched.Came _, Fetched.NotModified _ -> rests.answered(place);
      case Fetched.Refused _ -> {}
      case Fetched.Failed failed -> remember(place, failed);
    }
  }

  private void remember(String place, Fetched.Failed failed) {
    switch (failed.reason()) {
      case BUSY -> rests.asks(place, failed.pause());
      case NO_HOST, NO_CONNECTION, TOO_SLOW, CUT_SHORT, SERVER -> rests.failed(place);
      case CERTIFICATE, BROKEN, EMPTY, NOT_FOUND, GONE, FORBIDDEN, STATUS -> rests.answered(place);
    }
  }

  private LongAdder timed(Runnable hop, LongAdder millis) {
    Instant began = clock.instant();
    hop.run();
    millis.add(Duration.between(began, clock.instant()).toMillis());
    return millis;
  }

  private static String place(String address) {
    return turn(host(address));
  }

  /// `www.` is no other place.
  private static String turn(String host) {
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  /// The host whose turn it is; all that can't be read share one.
  static String host(String address) {
    String host = Identity.host(address);
    return host == null ? "" : host;
  }
}
