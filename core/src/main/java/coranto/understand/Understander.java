package coranto.understand;

import coranto.report.Reading;

/// Finds in one report who is named, who said what, what is denied, polls, dates and lost context.
public final class Understander {
  /// Raised when findings come out otherwise: derived rows of lower versions are stale.
  public static final int VERSION = 1;

  /// With the rules and lexicons that ship.
  public static Understander standard() {
    return new Understander();
  }

  public Understanding understand(Reading reading) {
    return Understanding.NOTHING;
  }
}
