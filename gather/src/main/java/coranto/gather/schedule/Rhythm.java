package coranto.gather.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// How often a feed is looked at: more often while it brings something new, less often while it
/// doesn't; never more often than it or its server asks; backed off while it fails.
///
/// A look that brings something new takes a third off the time to the next, one that brings nothing
/// adds a quarter: it settles where about four looks in ten bring something.
public final class Rhythm {
  public static final Duration LEAST = Duration.ofMinutes(5);
  public static final Duration MOST = Duration.ofHours(12);

  /// What feeds and servers ask for is believed up to this.
  private static final Duration MOST_ASKED = Duration.ofHours(6);

  private static final Duration FIRST_PAUSE = Duration.ofMinutes(10);
  private static final Duration MOST_PAUSE = Duration.ofDays(1);
  private static final double SHORTER = 2.0 / 3;
  private static final double LONGER = 1.25;
  private static final double JITTER = 0.1;

  private final long seed;
  private final Duration least;

  /// @param seed of the jitter, so that a run can be repeated
  public Rhythm(long seed) {
    this(seed, LEAST);
  }

  /// @param least never more often than this
  public Rhythm(long seed, Duration least) {
    this.seed = seed;
    this.least = least;
  }

  /// The time to wait after a look that succeeded.
  ///
  /// @param every what it was before
  public Duration next(Duration every, boolean fresh) {
    return within(scaled(every, fresh ? SHORTER : LONGER), least, MOST);
  }

  /// When to look again after a look that succeeded.
  ///
  /// @param asked what the feed or its server asks for; null when they don't
  public Instant due(String feed, Instant now, Duration every, @Nullable Duration asked) {
    Duration wait = asked == null ? every : longer(every, within(asked, least, MOST_ASKED));
    return now.plus(jittered(wait, feed, now));
  }

  /// When to look again after a look that failed.
  ///
  /// @param failures in a row, at least 1
  /// @param pause what the server asks for; null when it doesn't
  public Instant afterFailure(String feed, Instant now, int failures, @Nullable Duration pause) {
    Duration first = longer(least, FIRST_PAUSE);
    Duration wait = within(scaled(first, 1L << Math.min(failures - 1, 10)), first, MOST_PAUSE);
    return now.plus(jittered(pause == null ? wait : longer(wait, pause), feed, now));
  }

  /// Later by up to a tenth, so that feeds which began together drift apart; never earlier than
  /// asked.
  private Duration jittered(Duration wait, String feed, Instant now) {
    var random = new SplittableRandom(seed ^ feed.hashCode() * 31L ^ now.getEpochSecond());
    return wait.plusMillis((long) (wait.toMillis() * JITTER * random.nextDouble()));
  }

  private static Duration scaled(Duration duration, double by) {
    return Duration.ofMillis((long) (duration.toMillis() * by));
  }

  private static Duration within(Duration duration, Duration least, Duration most) {
    return duration.compareTo(most) > 0 ? longer(least, most) : longer(duration, least);
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
