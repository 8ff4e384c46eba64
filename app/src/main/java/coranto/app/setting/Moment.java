package coranto.app.setting;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// The time as the truth keeps it: to the millisecond, so that it is the same when it is read
/// again.
public final class Moment {
  private Moment() {}

  public static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }
}
