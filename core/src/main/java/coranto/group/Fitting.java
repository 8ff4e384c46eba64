package coranto.group;

import coranto.group.Weights.Model;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Compares a report with the stories that are near it.
final class Fitting {
  /// With how many origins of one story a report is compared at most.
  private static final int MOST_COMPARED = 40;

  private static final int MOST_HELD_TOGETHER = 24;
  private static final int NEIGHBOURS = 3;

  private final Weights weights;
  private final Witness witness;
  private final int windowDays;

  Fitting(Weights weights, Witness witness, int windowDays) {
    this.weights = weights;
    this.witness = witness;
    this.windowDays = windowDays;
  }

  /// How the report fits each story of the near origins, the best first.
  List<Fit> fits(Arrival arrival, Set<Origin> near) {
    var stories = new ArrayList<OpenStory>();
    for (Origin origin : near) {
      if (!stories.contains(origin.story)) {
        stories.add(origin.story);
      }
    }
    var fits = new ArrayList<Fit>();
    for (OpenStory story : stories) {
      Fit fit = fit(arrival, story, near);
      if (fit != null) {
        fits.add(fit);
      }
    }
    fits.sort(
        Comparator.comparingDouble((Fit fit) -> -fit.logit())
            .thenComparingLong(fit -> fit.likest().seq()));
    return fits;
  }

  /// Null when no origin of the story lies within the window's days of the report.
  @Nullable Fit fit(Arrival arrival, OpenStory story, Set<Origin> near) {
    Features features = arrival.features();
    String report = arrival.member().report();
    List<Origin> compared = compared(features, story, near);
    if (compared.isEmpty()) {
      return null;
    }
    double[] logits = new double[compared.size()];
    Origin likest = compared.getFirst();
    double[] pair = {};
    double best = Double.NEGATIVE_INFINITY;
    for (int at = 0; at < logits.length; at++) {
      Origin origin = compared.get(at);
      double[] values = Pair.features(features, origin.features);
      witness.pair(report, origin.report(), values);
      logits[at] = likeness(features, origin.features, values);
      if (logits[at] > best) {
        best = logits[at];
        likest = origin;
        pair = values;
      }
    }
    double[] values = values(features, story, logits);
    witness.story(report, compared.stream().map(origin -> origin.report()).toList(), values);
    return new Fit(
        story,
        likest,
        pair,
        best,
        Arrays.stream(logits).sum(),
        logits.length,
        values,
        weights.logit(Model.STORY, values));
  }

  double likeness(Features one, Features other) {
    return likeness(one, other, Pair.features(one, other));
  }

  private double likeness(Features one, Features other, double[] values) {
    return weights.logit(Pair.undated(one, other) ? Model.UNDATED : Model.DATED, values);
  }

  /// The average likeness of origins to those that came shortly before them, the newest alone.
  private double coherence(List<Origin> origins) {
    int from = Math.max(0, origins.size() - MOST_HELD_TOGETHER);
    double sum = 0;
    int pairs = 0;
    for (int at = from + 1; at < origins.size(); at++) {
      for (int before = Math.max(from, at - NEIGHBOURS); before < at; before++) {
        sum += likeness(origins.get(at).features, origins.get(before).features);
        pairs++;
      }
    }
    return pairs == 0 ? 1 : Weights.chance(sum / pairs);
  }

  private List<Origin> compared(Features features, OpenStory story, Set<Origin> near) {
    var compared = new ArrayList<Origin>();
    int others = MOST_COMPARED;
    for (int at = story.origins().size() - 1; at >= 0; at--) {
      Origin origin = story.origins().get(at);
      boolean within =
          Pair.undated(features, origin.features)
              || Pair.days(features, origin.features) <= windowDays;
      if (within && (near.contains(origin) || others-- > 0)) {
        compared.add(origin);
      }
    }
    return compared;
  }

  private double[] values(Features features, OpenStory story, double[] logits) {
    Arrays.sort(logits);
    double[] values = new double[StoryFeature.values().length];
    int last = logits.length - 1;
    set(values, StoryFeature.BIAS, 1);
    set(values, StoryFeature.BEST, logits[last]);
    set(values, StoryFeature.SECOND, logits[Math.max(0, last - 1)]);
    set(values, StoryFeature.MEAN, Arrays.stream(logits).average().orElseThrow());
    set(values, StoryFeature.WORST, logits[0]);
    set(values, StoryFeature.SIZE, Math.log(story.origins().size()));
    set(values, StoryFeature.COHERENCE, 1 - story.coherence(this::coherence));
    set(values, StoryFeature.AGE, age(features, story));
    set(
        values,
        StoryFeature.UNDATED,
        Pair.undated(features, story.origins().getFirst().features) ? 1 : 0);
    set(values, StoryFeature.DIGEST, features.digest() ? 1 : 0);
    return values;
  }

  /// Days between the story's oldest open origin and the report, in weeks.
  private static double age(Features features, OpenStory story) {
    Features oldest = story.origins().getFirst().features;
    return Pair.undated(features, oldest) ? 0 : Math.min(4, Pair.days(features, oldest) / 7);
  }

  private static void set(double[] values, StoryFeature feature, double value) {
    values[feature.ordinal()] = value;
  }
}
