package coranto.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells whether a state of a report is held already, and which revision it is when it is not.
public final class Known {
  private Known() {}

  /// The held revision that an incoming state is: the newest when title and text are its own, or an
  /// older one when what comes in was seen no later than the newest (a log played again). An outlet
  /// that turns back to an older text makes a new revision.
  ///
  /// @param held the oldest first
  /// @param seen of the incoming state
  /// @param textHash of the incoming state
  public static @Nullable Revision among(
      List<Revision> held, @Nullable Instant seen, String textHash) {
    if (held.isEmpty()) {
      return null;
    }
    Revision newest = held.getLast();
    if (newest.textHash().equals(textHash)) {
      return newest;
    }
    boolean old = seen != null && newest.seen() != null && !seen.isAfter(newest.seen());
    return old
        ? held.stream().filter(each -> each.textHash().equals(textHash)).findFirst().orElse(null)
        : null;
  }

  /// An incoming state as the revision after those held.
  ///
  /// @param held the oldest first
  public static Report next(List<Revision> held, Report report) {
    return report.change().revision(number(held)).absent(absent(held, report.absent())).build();
  }

  /// The number of the revision after those held.
  ///
  /// @param held the oldest first
  public static int number(List<Revision> held) {
    return held.isEmpty() ? 1 : held.getLast().number() + 1;
  }

  /// When the revision after those held was not there yet: as far as nobody says, when its
  /// forerunner was seen.
  ///
  /// @param held the oldest first
  /// @param said null when nobody says
  public static @Nullable Instant absent(List<Revision> held, @Nullable Instant said) {
    return said != null || held.isEmpty() ? said : held.getLast().seen();
  }
}
