package coranto.flow;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.flow.NearIndex.Near;
import coranto.report.Sketch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Thousands of entries come and go; what is found is what plain sums say.
class MemoryNearIndexTest {
  private static final int BOUND = 7;
  private static final int OPEN = 2_000;

  private final Random random = new Random(1126);
  private final TreeMap<Long, long[]> open = new TreeMap<>();

  @Test
  void findsWhatIsLeftAfterManySweeps() {
    var index = new MemoryNearIndex(BOUND);
    for (long seq = 1; seq <= 12_000; seq++) {
      Sketch sketch = sketch();
      index.add(seq, null, List.of(sketch));
      open.put(seq, sketch.keys());
      while (open.size() > OPEN) {
        long gone = random.nextBoolean() ? open.firstKey() : open.ceilingKey(seq - OPEN / 2);
        index.remove(gone);
        open.remove(gone);
      }
      if (seq % 100 == 0) {
        assertThat(index.lookup(sketch, seq, 20)).isEqualTo(plain(sketch, seq));
      }
    }
  }

  /// Few keys are common, most are rare.
  private Sketch sketch() {
    long[] keys = LongStream.generate(this::common).distinct().limit(12).sorted().toArray();
    float[] weights = new float[keys.length];
    java.util.Arrays.fill(weights, 0.5f);
    return new Sketch(keys, weights);
  }

  private long common() {
    return random.nextInt(10) == 0 ? random.nextInt(30) : random.nextInt() - 5_000_000_000L;
  }

  private List<Near> plain(Sketch asked, long before) {
    Map<Long, Float> sums = new HashMap<>();
    for (int at = 0; at < asked.keys().length; at++) {
      long key = asked.keys()[at];
      float weight = asked.weights()[at];
      open.headMap(before).entrySet().stream()
          .filter(entry -> java.util.Arrays.binarySearch(entry.getValue(), key) >= 0)
          .limit(BOUND)
          .forEach(entry -> sums.merge(entry.getKey(), weight, Float::sum));
    }
    var near = new ArrayList<Near>();
    sums.forEach((seq, weight) -> near.add(new Near(seq, 0, weight)));
    near.sort(Near.BEST_FIRST);
    return near.subList(0, Math.min(20, near.size()));
  }
}
