package coranto.gather.intake;

import coranto.flow.EntryState.Way;
import coranto.report.Incoming;

/// What became of an item.
sealed interface Made {
  /// A report.
  ///
  /// @param way where its text was read
  record Text(Incoming incoming, Way way) implements Made {}

  /// None, and why.
  ///
  /// @param forNow whether it may go better another time
  record None(String trouble, boolean forNow) implements Made {}

  /// Its host is left alone for now: nothing was tried.
  record Later(String trouble) implements Made {}
}
