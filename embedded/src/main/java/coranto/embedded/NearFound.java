package coranto.embedded;

import coranto.flow.NearIndex.Near;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/// Adds up the weights of what shares keys, and gives the best.
final class NearFound {
  private static final Comparator<Near> BEST_FIRST =
      Comparator.comparingDouble((Near near) -> -near.weight())
          .thenComparingLong(Near::seq)
          .thenComparingInt(Near::part);

  private record Place(long seq, int part) {}

  private final long beforeSeq;
  private final Map<Place, float[]> weights = new HashMap<>();

  NearFound(long beforeSeq) {
    this.beforeSeq = beforeSeq;
  }

  void add(long seq, int part, float weight) {
    if (seq < beforeSeq) {
      weights.computeIfAbsent(new Place(seq, part), _ -> new float[1])[0] += weight;
    }
  }

  List<Near> best(int limit) {
    var worstFirst = new PriorityQueue<Near>(BEST_FIRST.reversed());
    weights.forEach(
        (place, weight) -> {
          worstFirst.add(new Near(place.seq(), place.part(), weight[0]));
          if (worstFirst.size() > limit) {
            worstFirst.poll();
          }
        });
    return worstFirst.stream().sorted(BEST_FIRST).toList();
  }
}
