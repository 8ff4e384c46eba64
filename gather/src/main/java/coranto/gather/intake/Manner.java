package coranto.gather.intake;

import java.time.Duration;

/// How gathering goes about it.
///
/// @param pause between two requests to a host that doesn't ask for more
/// @param least a feed is never looked at more often
/// @param requests under way at once, in all
/// @param looks under way at once, most of them waiting for their host's turn; a quarter as many
///     again for feeds that are slow
/// @param seed of the jitter
public record Manner(Duration pause, Duration least, int requests, int looks, long seed) {
  /// A second at a host, five minutes at a feed.
  public static final Manner SHIPPED =
      new Manner(Duration.ofSeconds(1), Duration.ofMinutes(5), 96, 400, 1);

  public Manner withPause(Duration other) {
    return new Manner(other, least, requests, looks, seed);
  }
}
