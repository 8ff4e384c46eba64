package coranto.flow;

import coranto.report.Sketch;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/// A [NearIndex] in memory, for what is open for some days alone, and for tests: postings in order
/// of `seq` and part, about 30 bytes a key and 10 a posting. What was taken out is passed over, and
/// swept away when it is a third of all. Nothing survives [#close].
public final class MemoryNearIndex implements NearIndex {
  /// How many postings of a key count unless said otherwise.
  public static final int BOUND = 400;

  /// So few are not worth a sweep.
  private static final int FEW = 1_000;

  private final int bound;
  private final Set<Long> gone = new HashSet<>();
  private final LongPredicate counts = seq -> gone.isEmpty() || !gone.contains(seq);
  private KeyTable table = new KeyTable();
  private long entries;
  private long committed;

  public MemoryNearIndex() {
    this(BOUND);
  }

  /// @param bound how many postings of a key count, the oldest; at least 1
  public MemoryNearIndex(int bound) {
    this.bound = bound;
  }

  @Override
  public void add(long seq, @Nullable LocalDate day, List<Sketch> parts) {
    entries++;
    for (int part = 0; part < parts.size(); part++) {
      for (long key : parts.get(part).keys()) {
        table.add(key, Postings.place(seq, part));
      }
    }
  }

  @Override
  public List<Near> lookup(Sketch sketch, long beforeSeq, int limit) {
    var weights = new Weights();
    long end = Postings.place(beforeSeq, 0);
    for (int at = 0; at < sketch.keys().length; at++) {
      table.weigh(sketch.keys()[at], end, bound, counts, sketch.weights()[at], weights);
    }
    return weights.best(limit, Near.BEST_FIRST);
  }

  @Override
  public void remove(long seq) {
    if (gone.add(seq) && gone.size() > FEW && gone.size() * 3L > entries) {
      table = table.keeping(counts);
      entries -= gone.size();
      gone.clear();
    }
  }

  @Override
  public void commit(long seq) {
    committed = seq;
  }

  @Override
  public long committed() {
    return committed;
  }

  @Override
  public void close() {
    table = new KeyTable();
    gone.clear();
    entries = 0;
  }
}
