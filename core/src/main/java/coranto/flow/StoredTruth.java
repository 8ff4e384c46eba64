package coranto.flow;

import coranto.report.Entry;
import coranto.report.Report;
import java.util.function.Predicate;

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
    return switch (entry(seq).orElseThrow(() -> new IllegalArgumentException("no entry " + seq))) {
      case Entry.Revised(var _, var report) -> report;
      case Entry.Pinned _, Entry.Marked _, Entry.Watched _, Entry.Retracted _, Entry.Erased _ ->
          throw new IllegalArgumentException("entry " + seq + " is no report");
    };
  }

  /// Whether any revision that is held is such a one. Reads all of them.
  default boolean anyHas(Predicate<Report> such) {
    long after = 0;
    for (var entries = entries(after, 500); !entries.isEmpty(); entries = entries(after, 500)) {
      if (entries.stream()
          .anyMatch(entry -> entry instanceof Entry.Revised(var _, var held) && such.test(held))) {
        return true;
      }
      after = entries.getLast().seq();
    }
    return false;
  }
}
