package coranto.group.fit;

import coranto.group.features.Features;
import coranto.group.likeness.Abroad;
import coranto.group.likeness.Likeness;
import coranto.group.likeness.Pair;
import coranto.group.likeness.StoryFeature;
import coranto.group.likeness.Weights;
import coranto.group.likeness.Weights.Model;
import coranto.group.open.Arrival;
import coranto.group.open.OpenStory;
import coranto.group.open.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Compares a report with the stories that are near it. Whether two reports are alike is told
/// against
/// what else is alike: a story of which another report is as like tells little, in a week when all
/// the world writes on one matter.
public final class Fitting {
  /// With how many origins of one story a report is compared at most.
  private static final int MOST_COMPARED = 40;

  private static final int MOST_HELD_TOGETHER = 24;
  private static final int NEIGHBOURS = 3;
  private static final int RIVALS = 5;
  private static final int CIRCLE = 12;

  /// Log-odds below this are all alike.
  private static final double UNLIKE = -8;

  /// Stories below this are not looked at any closer.
  private static final double UNLIKELY = -4;

  private final Weights weights;
  private final Witness witness;
  private final int windowDays;
  private final KnownPairs known = new KnownPairs();

  public Fitting(Weights weights, Witness witness, int windowDays) {
    this.weights = weights;
    this.witness = witness;
    this.windowDays = windowDays;
  }

  /// How the report fits each story of the near origins that is not plainly another, the best
  /// first.
  public List<Fit> fits(Arrival report, Set<Origin> near) {
    Arrival arrival = report.quick();
    var likeness = new LinkedHashMap<Origin, Double>();
    compare(arrival, near, likeness);
    var stories = new LinkedHashSet<OpenStory>();
    likeness.forEach(
        (origin, logit) -> {
          if (logit > UNLIKELY) {
            stories.add(origin.story);
          }
        });
    stories.forEach(story -> compare(arrival, newest(story), likeness));
    var circle = circle(likeness);
    var fits = new ArrayList<Fit>();
    stories.forEach(story -> fits.add(fit(arrival, story, likeness, circle)));
    fits.sort(
        Comparator.comparingDouble((Fit fit) -> -fit.logit())
            .thenComparingLong(fit -> fit.likest().seq()));
    return fits;
  }

  /// Null when no origin of the story lies within the window's days of the report.
  public @Nullable Fit fit(Arrival report, OpenStory story, Set<Origin> near) {
    Arrival arrival = report.quick();
    var likeness = new LinkedHashMap<Origin, Double>();
    compare(arrival, near, likeness);
    compare(arrival, newest(story), likeness);
    return likeness.keySet().stream().anyMatch(origin -> origin.story == story)
        ? fit(arrival, story, likeness, circle(likeness))
        : null;
  }

  /// Puts in the log-odds of the report with each origin that lies within the window's days of it.
  private void compare(Arrival arrival, Collection<Origin> origins, Map<Origin, Double> likeness) {
    Features own = arrival.features();
    for (Origin origin : origins) {
      if (!likeness.containsKey(origin)) {
        Features other = origin.features();
        if (!other.digest() && within(own, other)) {
          var like = Likeness.of(own, other, weights);
          witness.pair(arrival.member().report(), origin.report(), like.values());
          likeness.put(origin, surer(own, other, like.logit()));
          if (!Abroad.apart(own, other)) {
            known.put(arrival.member().seq(), origin.text(), like.logit());
          }
        }
      }
    }
  }

  private static List<Origin> newest(OpenStory story) {
    int size = story.origins().size();
    return story.origins().subList(Math.max(0, size - MOST_COMPARED), size);
  }

  /// The likest few of all.
  private static List<Origin> circle(Map<Origin, Double> likeness) {
    return likeness.entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<Origin, Double> entry) -> -entry.getValue())
                .thenComparingLong(entry -> entry.getKey().seq()))
        .limit(CIRCLE)
        .map(Map.Entry::getKey)
        .toList();
  }

  private boolean within(Features one, Features other) {
    return Pair.undated(one, other) || Pair.days(one, other) <= windowDays;
  }

  private Fit fit(
      Arrival arrival, OpenStory story, Map<Origin, Double> likeness, List<Origin> circle) {
    Origin likest = null;
    double best = Double.NEGATIVE_INFINITY;
    var inside = new ArrayList<Double>();
    var outside = new ArrayList<Double>();
    for (var entry : likeness.entrySet()) {
      boolean own = entry.getKey().story == story;
      (own ? inside : outside).add(Math.max(UNLIKE, entry.getValue()));
      if (own && entry.getValue() > best) {
        best = entry.getValue();
        likest = entry.getKey();
      }
    }
    Objects.requireNonNull(likest);
    inside.sort(Comparator.reverseOrder());
    outside.sort(Comparator.reverseOrder());
    double[] values = new double[StoryFeature.values().length];
    inside(values, inside);
    outside(values, outside);
    own(values, arrival.features(), story);
    mates(values, likest, circle);
    var origins = story.origins().stream().map(Origin::report).toList();
    witness.story(arrival.member().report(), origins, values);
    var model =
        Pair.undated(arrival.features(), likest.features())
            ? Model.STORY_UNDATED
            : Model.STORY_DATED;
    return new Fit(story, likest, best, values, model, weights.logit(model, values));
  }

  private static void inside(double[] values, List<Double> inside) {
    set(values, StoryFeature.BIAS, 1);
    set(values, StoryFeature.BEST, inside.getFirst());
    set(values, StoryFeature.SECOND, inside.get(Math.min(1, inside.size() - 1)));
    set(values, StoryFeature.MEAN, average(inside, inside.size()));
    set(values, StoryFeature.WORST, inside.getLast());
  }

  private static void outside(double[] values, List<Double> outside) {
    double rival = outside.isEmpty() ? UNLIKE : outside.getFirst();
    set(values, StoryFeature.RIVAL, rival);
    set(values, StoryFeature.RIVALS, average(outside, RIVALS));
    set(values, StoryFeature.OUTDONE, Math.max(0, rival - values[StoryFeature.BEST.ordinal()]));
  }

  private void own(double[] values, Features features, OpenStory story) {
    set(values, StoryFeature.LONE, story.origins().size() == 1 ? 1 : 0);
    set(values, StoryFeature.SIZE, Math.log(story.origins().size()));
    set(values, StoryFeature.COHERENCE, 1 - story.coherence(this::coherence));
    set(values, StoryFeature.AGE, age(features, story));
  }

  /// How the likest origin gets on with the other origins at hand.
  private void mates(double[] values, Origin likest, List<Origin> circle) {
    double mate = UNLIKE;
    double suitor = UNLIKE;
    for (Origin other : circle) {
      if (other != likest && within(likest.features(), other.features())) {
        double likeness = likeness(likest, other);
        mate = other.story == likest.story ? Math.max(mate, likeness) : mate;
        suitor = other.story == likest.story ? suitor : Math.max(suitor, likeness);
      }
    }
    set(values, StoryFeature.MATE, mate);
    set(values, StoryFeature.SUITOR, suitor);
    set(
        values,
        StoryFeature.BETTER_SUITOR,
        Math.max(0, suitor - values[StoryFeature.BEST.ordinal()]));
  }

  private static double average(List<Double> falling, int most) {
    double sum = 0;
    for (int at = 0; at < most; at++) {
      sum += at < falling.size() ? falling.get(at) : UNLIKE;
    }
    return sum / most;
  }

  private static double surer(Features one, Features other, double learned) {
    return Abroad.apart(one, other) ? Math.max(learned, Abroad.logit(one, other)) : learned;
  }

  /// How alike two reports are, in log-odds. Across languages the landmarks alone count here: the
  /// learned model may let a report join, but what it says is too little to merge stories by.
  public double likeness(Origin one, Origin other) {
    double likeness = known.get(one.text(), other.text());
    if (Double.isNaN(likeness)) {
      likeness = likeness(one.features(), other.features());
      known.put(one.text(), other.text(), likeness);
    }
    return likeness;
  }

  private double likeness(Features one, Features other) {
    return Abroad.apart(one, other)
        ? Abroad.logit(one, other)
        : Likeness.of(one, other, weights).logit();
  }

  /// How much two reports hold in common, whatever their days, in log-odds.
  public double content(Features one, Features other) {
    return Likeness.of(one, other, weights).content();
  }

  /// The average likeness of origins to those that came shortly before them, the newest alone.
  private double coherence(List<Origin> origins) {
    int from = Math.max(0, origins.size() - MOST_HELD_TOGETHER);
    double sum = 0;
    int pairs = 0;
    for (int at = from + 1; at < origins.size(); at++) {
      for (int before = Math.max(from, at - NEIGHBOURS); before < at; before++) {
        sum += likeness(origins.get(at), origins.get(before));
        pairs++;
      }
    }
    return pairs == 0 ? 1 : Weights.chance(sum / pairs);
  }

  /// Weeks between the story's oldest open origin and the report.
  private static double age(Features features, OpenStory story) {
    Features oldest = story.origins().getFirst().features();
    return Pair.undated(features, oldest) ? 0 : Math.min(4, Pair.days(features, oldest) / 7);
  }

  private static void set(double[] values, StoryFeature feature, double value) {
    values[feature.ordinal()] = value;
  }
}
