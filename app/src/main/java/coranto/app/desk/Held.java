package coranto.app.desk;

import coranto.report.Entry;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Goes through the reports of the truth again, in order.
///
/// @param gone entries of what was retracted, which are passed over
record Held(Stores stores, Set<Long> gone) {
  private static final int BATCH = 256;

  static Held of(Stores stores) {
    return new Held(stores, Set.copyOf(stores.derived().gone()));
  }

  /// The reports of the entries after one, up to another.
  void each(long after, long to, Consumer<Entry.Revised> work) {
    long at = after;
    List<Entry> entries = stores.truth().entries(at, BATCH);
    while (!entries.isEmpty() && at < to) {
      for (Entry entry : entries) {
        switch (entry) {
          case Entry.Revised revised when revised.seq() <= to && !gone.contains(revised.seq()) ->
              work.accept(revised);
          case Entry.Revised _,
              Entry.Pinned _,
              Entry.Marked _,
              Entry.Watched _,
              Entry.Retracted _,
              Entry.Erased _ -> {}
        }
        at = entry.seq();
      }
      entries = at < to ? stores.truth().entries(at, BATCH) : List.of();
    }
  }

  /// Whether anything was retracted after one entry, up to another.
  boolean retracted(long after, long to) {
    return stores.truth().retractions().entries().stream()
        .anyMatch(entry -> entry.seq() > after && entry.seq() <= to);
  }
}
