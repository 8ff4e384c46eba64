package coranto.story;

import coranto.report.Time;
import java.time.Duration;

/// Reports that came out so close to one another that neither can have copied the other.
final class Ties {
  private static final Duration MINUTES = Duration.ofMinutes(10);

  private Ties() {}

  /// Whether both times are known to the minute and lie within minutes.
  static boolean together(Sheet one, Sheet other) {
    return exact(one.time())
        && exact(other.time())
        && Duration.between(one.time().earliest(), other.time().earliest()).abs().compareTo(MINUTES)
            <= 0;
  }

  private static boolean exact(Time time) {
    return time.standing() != Time.Standing.UNKNOWN && time.earliest().equals(time.latest());
  }
}
