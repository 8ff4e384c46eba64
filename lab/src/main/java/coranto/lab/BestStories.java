package coranto.lab;

import coranto.group.fit.Witness;
import coranto.group.likeness.StoryFeature;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

/// Remembers for each report the story that fits best, and whether it was right.
final class BestStories implements Witness {
  /// Stories this unlike teach nothing.
  private static final double UNLIKE = -6;

  private record Seen(double[] values, double logit, boolean right) {}

  /// What was seen, report by report.
  interface Rows {
    void forEach(BiConsumer<double[], Boolean> row);
  }

  private final StoryGold gold;
  private final double[] weights;
  private final Map<String, Seen> best = new LinkedHashMap<>();

  BestStories(StoryGold gold, double[] weights) {
    this.gold = gold;
    this.weights = weights;
  }

  @Override
  public void pair(String report, String other, double[] values) {}

  @Override
  public void story(String report, List<String> origins, double[] values) {
    double logit = logit(values);
    Seen before = best.get(report);
    if (values[StoryFeature.BEST.ordinal()] > UNLIKE
        && (before == null || logit > before.logit())) {
      best.put(report, new Seen(values.clone(), logit, right(report, origins)));
    }
  }

  Rows rows() {
    return row -> best.values().forEach(seen -> row.accept(seen.values(), seen.right()));
  }

  private boolean right(String report, List<String> origins) {
    String event = Objects.requireNonNull(gold.events().get(report));
    long same = origins.stream().filter(other -> event.equals(gold.events().get(other))).count();
    return same > 0 && same * 2 >= origins.size();
  }

  private double logit(double[] values) {
    double sum = 0;
    for (int at = 0; at < values.length; at++) {
      sum += weights[at] * values[at];
    }
    return sum;
  }
}
