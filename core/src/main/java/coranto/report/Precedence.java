package coranto.report;

import java.time.Duration;
import java.time.Instant;

/// Which of two reports was surely first. A date of its own does not make a report the first: what
/// claims a time long before it was seen, with nobody's look to bear it out, gives way to what had
/// been seen before it.
public final class Precedence {
  /// A claim so long before the report was seen counts only where nothing speaks against it.
  private static final Duration BELIEVED = Duration.ofDays(2);

  private Precedence() {}

  /// Whether `one` was surely before `other`.
  public static boolean before(Report one, Report other) {
    return one.time().before(other.time()) && !backdated(one, other);
  }

  private static boolean backdated(Report one, Report other) {
    Instant seen = one.seen();
    Instant held = other.seen();
    return seen != null
        && held != null
        && held.isBefore(seen)
        && one.time().standing() == Time.Standing.AS_CLAIMED
        && one.time().latest().plus(BELIEVED).isBefore(seen)
        && !other.time().latest().plus(BELIEVED).isBefore(held);
  }
}
