package coranto.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// How much each of many may hand over: so much at once, and as much again spread over a time (a
/// leaky bucket used as a meter, as ITU-T I.371 has it). Who is under the measure may go over it
/// once, so that nothing is too large to come in at all. Times are of a clock that never goes back.
/// For many threads.
public final class Allowance {
  /// So many are remembered: those not heard of for longest are forgotten, and have all again.
  private static final int REMEMBERED = 10_000;

  private final long most;
  private final double perMilli;

  /// When all would be free again: what is known of each in one number.
  private final Map<String, Instant> free =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
          return size() > REMEMBERED;
        }
      };

  /// @param most how much at once; 0 for no bound
  /// @param over in which time as much again is allowed
  public Allowance(long most, Duration over) {
    this.most = most;
    this.perMilli = (double) most / over.toMillis();
  }

  /// How long to wait until more may be handed over; zero when it may be now.
  public synchronized Duration waiting(String whose, Instant now) {
    Instant all = free.get(whose);
    if (most == 0 || all == null) {
      return Duration.ZERO;
    }
    double used = Duration.between(now, all).toMillis() * perMilli;
    return used < most ? Duration.ZERO : Duration.ofMillis(1 + (long) ((used - most) / perMilli));
  }

  /// Notes what was handed over.
  public synchronized void use(String whose, long amount, Instant now) {
    if (most > 0) {
      Instant all = free.getOrDefault(whose, now);
      long millis = (long) Math.ceil(amount / perMilli);
      free.put(whose, (all.isBefore(now) ? now : all).plusMillis(millis));
    }
  }
}
