package coranto.web.visit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/// How often a password may be tried: each client a few times at once and then slowly, all together
/// more often, but still slowly. For many threads.
final class Tries {
  /// At once, and how long until one more.
  private record Measure(int most, Duration each) {}

  private static final Measure CLIENT = new Measure(5, Duration.ofMinutes(2));
  private static final Measure ALL = new Measure(40, Duration.ofSeconds(15));
  private static final int CLIENTS = 10_000;
  private static final String EVERYBODY = "";

  private final InstantSource clock;

  /// When the tries of each would all be free again: what is known of them in one number.
  private final Map<String, Instant> free =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
          return size() > CLIENTS;
        }
      };

  Tries(InstantSource clock) {
    this.clock = clock;
  }

  /// Takes one try; how long to wait when there is none left, zero when there was.
  synchronized Duration take(String client) {
    Duration wait = wait(EVERYBODY, ALL);
    Duration own = wait(client, CLIENT);
    Duration longer = wait.compareTo(own) > 0 ? wait : own;
    if (longer.isZero()) {
      use(EVERYBODY, ALL);
      use(client, CLIENT);
    }
    return longer;
  }

  /// Who knew the password has all tries again.
  synchronized void forgive(String client) {
    free.remove(client);
  }

  private Duration wait(String whose, Measure measure) {
    Instant now = clock.instant();
    Duration used = Duration.between(now, free.getOrDefault(whose, now));
    Duration over = used.plus(measure.each()).minus(measure.each().multipliedBy(measure.most()));
    return over.isPositive() ? over : Duration.ZERO;
  }

  private void use(String whose, Measure measure) {
    Instant now = clock.instant();
    Instant from = free.getOrDefault(whose, now);
    free.put(whose, (from.isBefore(now) ? now : from).plus(measure.each()));
  }
}
