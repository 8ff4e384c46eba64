package coranto.embedded;

import coranto.flow.Found.By;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Puts lists that were ranked by different things in one order, by the places in each: reciprocal
/// rank fusion (Cormack, Clarke and Büttcher 2009). Their scores are of different kinds and are not
/// compared. For one thread.
final class Fusion {
  /// How little the first places stand above the next ones. Its authors took 60; where a few hits
  /// out of many count, less finds more (`./coranto eval search`).
  private static final int FLATTENING = 10;

  private record Fused(Ranked ranked, double score) {
    /// Who holds all words holds some, which need not be said.
    Fused and(Fused other) {
      var by = EnumSet.copyOf(ranked.by());
      by.addAll(other.ranked().by());
      if (by.contains(By.WORDS)) {
        by.remove(By.SOME_WORDS);
      }
      return new Fused(new Ranked(ranked.document(), by), score + other.score());
    }
  }

  private final Map<Integer, Fused> fused = new LinkedHashMap<>();

  /// @param list the best first
  void add(List<Ranked> list) {
    for (int at = 0; at < list.size(); at++) {
      var each = new Fused(list.get(at), 1.0 / (FLATTENING + at + 1));
      fused.merge(each.ranked().document(), each, Fused::and);
    }
  }

  /// All of them, the best first; of equals the one that was added first.
  List<Ranked> ranked() {
    return fused.values().stream()
        .sorted(Comparator.comparingDouble(Fused::score).reversed())
        .map(Fused::ranked)
        .toList();
  }
}
