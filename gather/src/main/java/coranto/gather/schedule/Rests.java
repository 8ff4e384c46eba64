package coranto.gather.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Hosts that are left alone for a while: since they asked for it (`429`, `503`, `Retry-After`),
/// or,
/// where pages are concerned, since they failed three times in a row. Safe for many threads.
public final class Rests {
  private static final class Host {
    private Instant asked = Instant.MIN;
    private Instant failing = Instant.MIN;
    private int failures;
  }

  /// How long who asks without saying how long is left alone.
  static final Duration UNSAID = Duration.ofMinutes(1);

  static final Duration FAILING = Duration.ofMinutes(10);
  static final int FAILURES = 3;
  private static final int REMEMBERED = 20_000;

  private final InstantSource clock;
  private final Map<String, Host> hosts = new HashMap<>();

  public Rests(InstantSource clock) {
    this.clock = clock;
  }

  /// A host asks to be left alone.
  ///
  /// @param time null when it doesn't say how long
  public synchronized void asks(String host, @Nullable Duration time) {
    host(host).asked = clock.instant().plus(time == null ? UNSAID : time);
  }

  /// A host could not answer.
  public synchronized void failed(String host) {
    Host place = host(host);
    place.failures++;
    if (place.failures % FAILURES == 0) {
      place.failing = clock.instant().plus(FAILING);
    }
  }

  /// A host answered, well or not.
  public synchronized void answered(String host) {
    Host place = hosts.get(host);
    if (place != null) {
      place.failures = 0;
      place.failing = Instant.MIN;
    }
  }

  /// How long it still wants to be left alone; null when it doesn't.
  public synchronized @Nullable Duration asked(String host) {
    Host place = hosts.get(host);
    return place == null ? null : left(place.asked);
  }

  /// How long its pages are still left alone, for whatever reason; null when they aren't.
  public synchronized @Nullable Duration ofPages(String host) {
    Host place = hosts.get(host);
    return place == null
        ? null
        : left(place.asked.isAfter(place.failing) ? place.asked : place.failing);
  }

  private @Nullable Duration left(Instant until) {
    Instant now = clock.instant();
    return until.isAfter(now) ? Duration.between(now, until) : null;
  }

  private Host host(String name) {
    if (hosts.size() > REMEMBERED) {
      Instant now = clock.instant();
      hosts.values().removeIf(each -> !each.asked.isAfter(now) && !each.failing.isAfter(now));
    }
    return hosts.computeIfAbsent(name, _ -> new Host());
  }
}
