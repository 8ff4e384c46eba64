package coranto.group.open;

import coranto.report.Time;
import java.util.Arrays;

/// The time of a stream by its reports: the middle of the last times that came in, so that one
/// wrong
/// time moves nothing. It never goes back.
final class Clock {
  static final long SECONDS_A_DAY = 86_400;
  private static final int LAST_TIMES = 15;

  private final long[] times = new long[LAST_TIMES];
  private int heard;
  private long first = Long.MIN_VALUE;
  private long now = Long.MIN_VALUE;

  void hear(Time time) {
    if (time.standing() != Time.Standing.UNKNOWN) {
      times[heard++ % LAST_TIMES] = time.seconds();
      int known = Math.min(heard, LAST_TIMES);
      long[] sorted = Arrays.copyOf(times, known);
      Arrays.sort(sorted);
      now = Math.max(now, sorted[known / 2]);
      first = heard == 1 ? now : first;
    }
  }

  /// Seconds since 1970; the lowest number before any time was heard.
  long now() {
    return now;
  }

  /// Seconds gone since `moment`, an earlier [#now].
  long since(long moment) {
    return now - Math.max(moment, first);
  }
}
