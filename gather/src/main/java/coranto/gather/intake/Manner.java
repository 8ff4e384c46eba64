package coranto.gather.intake;

import java.time.Duration;
import java.util.List;

/// How gathering goes about it.
///
/// @param pause between two requests to a host that doesn't ask for more
/// @param least a feed is never looked at more often
/// @param requests under way at once, in all
/// @param looks under way at once, most of them waiting for their host's turn; a quarter as many
///     again for feeds that are slow
/// @param seed of the jitter
/// @param again when a report's page is looked at again, counted from the first time; rising
public record Manner(
    Duration pause, Duration least, int requests, int looks, long seed, List<Duration> again) {
  /// A second at a host, five minutes at a feed; pages again after three hours, one day, three.
  public static final Manner SHIPPED =
      new Manner(
          Duration.ofSeconds(1),
          Duration.ofMinutes(5),
          96,
          400,
          1,
          List.of(Duration.ofHours(3), Duration.ofDays(1), Duration.ofDays(3)));

  public Manner {
    again = again.stream().sorted().toList();
  }

  public Manner withPause(Duration other) {
    return new Manner(other, least, requests, looks, seed, again);
  }

  public Manner withAgain(List<Duration> other) {
    return new Manner(pause, least, requests, looks, seed, other);
  }
}
