package coranto.flow;

import coranto.flow.NearIndex.Near;
import coranto.report.Sketch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A [NearIndex] in memory, for what is open for some days alone, and for tests: postings in order
/// of `seq` and part, about 100
/// bytes a key and 8 a posting. Nothing survives [#close].
public final class MemoryNearIndex implements NearIndex {
  /// How many postings of a key count unless said otherwise.
  public static final int BOUND = 400;

  private final int bound;
  private final Map<Long, Postings> postings = new HashMap<>();
  private final Map<Long, List<long[]>> keysOfEntries = new HashMap<>();
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
    for (int part = 0; part < parts.size(); part++) {
      add(seq, part, parts.get(part));
    }
  }

  private void add(long seq, int part, Sketch sketch) {
    if (sketch.keys().length > 0) {
      keysOfEntries.computeIfAbsent(seq, _ -> new ArrayList<>(1)).add(sketch.keys());
    }
    for (long key : sketch.keys()) {
      postings.computeIfAbsent(key, _ -> new Postings()).add(Postings.place(seq, part));
    }
  }

  @Override
  public List<Near> lookup(Sketch sketch, long beforeSeq, int limit) {
    var weights = new Weights();
    long end = Postings.place(beforeSeq, 0);
    for (int at = 0; at < sketch.keys().length; at++) {
      var found = postings.get(sketch.keys()[at]);
      if (found != null) {
        found.weigh(end, bound, sketch.weights()[at], weights);
      }
    }
    return weights.best(limit, Near.BEST_FIRST);
  }

  @Override
  public void remove(long seq) {
    var keys = keysOfEntries.remove(seq);
    if (keys != null) {
      keys.stream().flatMapToLong(Arrays::stream).forEach(key -> remove(seq, key));
    }
  }

  private void remove(long seq, long key) {
    postings.computeIfPresent(key, (_, found) -> found.remove(seq) ? null : found);
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
    postings.clear();
    keysOfEntries.clear();
  }
}
