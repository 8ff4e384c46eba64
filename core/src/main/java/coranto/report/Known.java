package coranto.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells whether a state of a report is held already.
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
}
