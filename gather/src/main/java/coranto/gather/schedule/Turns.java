package coranto.gather.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/// One at a time at a host, with a pause in between; and not too many at once in all. Who took long
/// is
/// left alone as long again: he may be overburdened, and if we didn't wait for the end he may still
/// be
/// at it.
public final class Turns {
  private static final class Host {
    private final Semaphore one = new Semaphore(1, true);
    private int interested;
    private Instant free = Instant.MIN;
  }

  /// For having taken long alone, nobody is left alone longer.
  static final Duration LONGEST = Duration.ofMinutes(1);

  private static final int REMEMBERED = 50_000;

  private final Pace pace;
  private final Duration pause;
  private final Semaphore all;
  private final Map<String, Host> hosts = new HashMap<>();

  /// @param pause between two requests to a host, when it doesn't ask for more
  /// @param atOnce requests under way in all
  public Turns(Pace pace, Duration pause, int atOnce) {
    this.pace = pace;
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
        pace.until(place.free);
        all.acquire();
        Instant began = pace.now();
        try {
          return work.get();
        } finally {
          all.release();
          Instant now = pace.now();
          place.free = now.plus(rest(asked, Duration.between(began, now)));
        }
      } finally {
        place.one.release();
      }
    } finally {
      leave(place);
    }
  }

  private Duration rest(Duration asked, Duration took) {
    Duration bounded = took.compareTo(LONGEST) > 0 ? LONGEST : took;
    Duration longer = asked.compareTo(pause) > 0 ? asked : pause;
    return longer.compareTo(bounded) > 0 ? longer : bounded;
  }

  private synchronized Host enter(String host) {
    if (hosts.size() > REMEMBERED) {
      Instant now = pace.now();
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
