package coranto.app.serve;

import java.util.Map;
import java.util.TreeMap;

/// Which entries of another log became which of this one. Entries that follow each other in both
/// are kept as one run.
final class Renumbered {
  /// @param last the last entry of the run in the other log
  /// @param further how much further on its entries stand here
  private record Run(long last, long further) {}

  private final TreeMap<Long, Run> runs = new TreeMap<>();

  /// @param there an entry's number in the other log
  /// @param here its number in this one
  void note(long there, long here) {
    Map.Entry<Long, Run> before = runs.floorEntry(there);
    long further = here - there;
    boolean goesOn =
        before != null
            && before.getValue().further() == further
            && before.getValue().last() + 1 == there;
    runs.put(goesOn ? before.getKey() : there, new Run(there, further));
  }

  /// The entry of this log up to which everything before `there`, and itself, came to stand.
  long here(long there) {
    Map.Entry<Long, Run> run = runs.floorEntry(there);
    return run == null ? 0 : Math.min(there, run.getValue().last()) + run.getValue().further();
  }
}
