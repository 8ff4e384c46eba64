package coranto.gather.door;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;

/// The one way out: every page, feed, robots.txt and image the program fetches comes through
/// here. Safe for any number of virtual threads.
public final class Door implements AutoCloseable {
  private final DoorSettings settings;
  private final InstantSource clock;
  private final Trust trust;
  private final CloseableHttpClient strict;
  private final CloseableHttpClient allowing;
  private final Body body = new Body();
  private final ScheduledThreadPoolExecutor bells =
      new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().name("door-watch").daemon().factory());
  private final AutoCloseable lookups;

  private Door(
      DoorSettings settings,
      InstantSource clock,
      Names names,
      Inward inward,
      AutoCloseable lookups) {
    this.settings = settings;
    this.clock = clock;
    this.lookups = lookups;
    this.trust = new Trust(settings.unverified());
    this.strict = client(new CheckedNames(names, inward, AllowList.NOTHING));
    this.allowing = client(new CheckedNames(names, inward, settings.allowed()));
    bells.setRemoveOnCancelPolicy(true);
  }

  /// @param clock stamps what comes
  public static Door open(DoorSettings settings, InstantSource clock) {
    var names = new SystemNames();
    return new Door(settings, clock, names, Inward.shipped(), names);
  }

  /// With names looked up otherwise, which are checked all the same.
  public static Door open(DoorSettings settings, InstantSource clock, Names names) {
    return new Door(settings, clock, names, Inward.shipped(), () -> {});
  }

  static Door open(DoorSettings settings, InstantSource clock, Names names, Inward inward) {
    return new Door(settings, clock, names, inward, () -> {});
  }

  private CloseableHttpClient client(CheckedNames names) {
    return Clients.make(names, trust, settings.userAgent());
  }

  /// Fetches; never throws for what the other side does.
  public Fetched fetch(Errand errand) {
    return fetch(errand, Turn.NOBODY_WAITS);
  }

  /// Fetches, with a turn at every host it is led to. Waiting for turns doesn't count as time.
  public Fetched fetch(Errand errand, Turn turn) {
    var client = mayGoInward(errand) ? allowing : strict;
    try {
      return new Journey(errand, client, trust, body, clock, bells, turn).go();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return stopped(errand, "stopped while waiting");
    } catch (RejectedExecutionException _) {
      return stopped(errand, "the door is closed");
    }
  }

  /// Hands something over at an address that the owner gave; never throws for what the other side
  /// does.
  public Sent send(Parcel parcel) {
    var client = known(parcel.address()) ? allowing : strict;
    try {
      return new Handing(client, clock, bells).hand(parcel);
    } catch (RejectedExecutionException _) {
      return new Sent.Not("the door is closed", null);
    }
  }

  private static Fetched stopped(Errand errand, String why) {
    return new Fetched.Failed(Failure.NO_CONNECTION, why, null, Trail.of(errand.address()));
  }

  /// What the owner set.
  public DoorSettings settings() {
    return settings;
  }

  private boolean mayGoInward(Errand errand) {
    return errand.vouched() != null && known(errand.vouched());
  }

  private boolean known(String text) {
    return WebAddress.read(text) instanceof WebAddress.Read.Good(var address)
        && settings.allowed().knows(address.host(), address.portOrUsual());
  }

  /// Breaks off what is under way.
  @Override
  public void close() {
    bells.shutdownNow();
    try {
      strict.close();
      allowing.close();
      lookups.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
