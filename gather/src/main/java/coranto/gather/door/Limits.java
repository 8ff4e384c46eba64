package coranto.gather.door;

import java.time.Duration;

/// How much one errand may cost.
///
/// @param bytes as they come over the wire
/// @param unpacked after unpacking, at every layer
/// @param time from the first name looked up to the last byte, all hops together
/// @param cut whether more than that is cut off instead of refused
public record Limits(int bytes, int unpacked, Duration time, boolean cut) {
  /// A report's page.
  public static final Limits PAGE =
      new Limits(10_000_000, 10_000_000, Duration.ofSeconds(30), false);

  /// A feed; honest ones of 22 MB were seen.
  public static final Limits FEED =
      new Limits(32_000_000, 48_000_000, Duration.ofSeconds(60), false);

  /// A picture.
  public static final Limits PICTURE =
      new Limits(5_000_000, 5_000_000, Duration.ofSeconds(20), false);

  /// What is handed over.
  public static final Limits PARCEL = new Limits(0, 0, Duration.ofSeconds(10), true);

  /// A robots.txt: its first half megabyte counts (RFC 9309, 2.5).
  public static final Limits ROBOTS = new Limits(512_000, 512_000, Duration.ofSeconds(15), true);
}
