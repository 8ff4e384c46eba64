package coranto.flow;

import coranto.report.Reading;

/// The readings of entries before.
@FunctionalInterface
public interface Held {
  /// The reading of an entry that is a report revision.
  ///
  /// @throws IllegalArgumentException when there is no such entry
  Reading reading(long seq);
}
