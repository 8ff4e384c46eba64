package coranto.flow;

import coranto.report.Entry;
import coranto.report.Report;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// A truth in a store, and what its keeper asks of it besides.
public interface StoredTruth extends Truth, HeldPages {
  /// How many reports are held, each counted once.
  long reports();

  /// Whether each commit is on the disk before it returns.
  boolean durable();

  /// What the store itself finds wrong; "ok" when nothing is.
  String integrity();

  /// The report of an entry.
  ///
  /// @throws IllegalArgumentException when there is no such entry, or it is no report
  default Report report(long seq) {
    return reportIn(seq)
        .orElseThrow(() -> new IllegalArgumentException("entry " + seq + " is no report"));
  }

  /// The same; empty when there is no such entry, or it is no report, or one that was erased.
  default Optional<Report> reportIn(long seq) {
    return entry(seq)
        .flatMap(
            entry ->
                switch (entry) {
                  case Entry.Revised(var _, var report) -> Optional.of(report);
                  case Entry.Pinned _,
                      Entry.Marked _,
                      Entry.Watched _,
                      Entry.Retracted _,
                      Entry.Erased _ ->
                      Optional.empty();
                });
  }

  /// Which of these any revision that is held has. Reads them until all are found.
  ///
  /// @param of what a report has, to be compared
  default <T> Set<T> heldAmong(Set<T> wanted, Function<Report, T> of) {
    var missing = new HashSet<>(wanted);
    long after = 0;
    while (!missing.isEmpty()) {
      var entries = entries(after, 500);
      if (entries.isEmpty()) {
        break;
      }
      for (Entry entry : entries) {
        if (entry instanceof Entry.Revised(var _, var report)) {
          missing.remove(of.apply(report));
        }
      }
      after = entries.getLast().seq();
    }
    var held = new HashSet<>(wanted);
    held.removeAll(missing);
    return held;
  }
}
