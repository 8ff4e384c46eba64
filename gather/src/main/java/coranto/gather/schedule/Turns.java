package coranto.gather.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/// One at a time at a host, with a pause in between; and not too many at once in all.
public final class Turns {
  /// Waits; a test's clock may jump instead.
  @FunctionalInterface
  public interface Waiting {
    void sleep(Duration time) throws InterruptedException;
  }

  private static final class Host {
    private final Semaphore one = new Semaphore(1, true);
    private int interested;
    private Instant free = Instant.MIN;
  }

  private static final int REMEMBERED = 50_000;

  private final InstantSource clock;
  private final Waiting waiting;
  private final Duration pause;
  private final Semaphore all;
  private final Map<String, Host> hosts = new HashMap<>();

  /// @param pause between two requests to a host, when it doesn't ask for more
  /// @param atOnce requests under way in all
  public Turns(InstantSource clock, Waiting waiting, Duration pause, int atOnce) {
    this.clock = clock;
    this.waiting = waiting;
    this.pause = pause;
    this.all = new Semaphore(atOnce, true);
  }

  /// Waits for the host's turn, then does the work.
  ///
  /// @param asked the pause that the host asks for
  public <T> T at(String host, Duration asked, Supplier<T> work) throws InterruptedException {
    Host place = enter(host);
    try {
      place.one.acquire();
      try {
        rest(place);
        all.acquire();
        try {
          return work.get();
        } finally {
          all.release();
          Duration longer = asked.compareTo(pause) > 0 ? asked : pause;
          place.free = clock.instant().plus(longer);
        }
      } finally {
        place.one.release();
      }
    } finally {
      leave(place);
    }
  }

  private void rest(Host place) throws InterruptedException {
    Instant now = clock.instant();
    if (place.free.isAfter(now)) {
      waiting.sleep(Duration.between(now, place.free));
    }
  }

  private synchronized Host enter(String host) {
    if (hosts.size() > REMEMBERED) {
      Instant now = clock.instant();
      hosts.values().removeIf(each -> each.interested == 0 && !each.free.isAfter(now));
    }
    Host place = hosts.computeIfAbsent(host, _ -> new Host());
    place.interested++;
    return place;
  }

  private synchronized void leave(Host place) {
    place.interested--;
  }
}
