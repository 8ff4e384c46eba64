package coranto.lab;

import coranto.group.likeness.PairFeature;
import coranto.group.likeness.StoryFeature;
import coranto.group.likeness.Weights;
import coranto.group.likeness.Weights.Model;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Learns the weights of grouping. First the pair models, from all pairs of labelled reports within
/// the window; then the story model: reports run through grouping with what is known so far, and of
/// each report the story that fits best is a yes when at least half of its labelled reports are
/// about
/// the same event. The story model without days stays as it began: learned from few events it did
/// worse.
final class GroupLearner {
  private static final double PAIR_RIDGE = 1;
  private static final double STORY_RIDGE = 5;
  private static final int ROUNDS = 2;

  /// AllSides takes one report of an outlet for a story; outlets report on one thing more than
  /// once.
  private static final double LEAST_FOR_FAMILY = -2;

  /// No set holds reports of two languages: what their common words would bring, by hand.
  private static final double TWO_TONGUES = 1.5;

  /// All but those that hang on how dense the stream is: no set tells their weight elsewhere.
  private static final Set<StoryFeature> USED =
      EnumSet.complementOf(
          EnumSet.of(StoryFeature.RIVAL, StoryFeature.RIVALS, StoryFeature.SUITOR));

  private final Rehearsal rehearsal;
  private final Set<PairFeature> left;
  private final Map<Model, double[]> weights = new EnumMap<>(Model.class);

  /// @param left features of the pair models that are left out
  GroupLearner(Rehearsal rehearsal, Set<PairFeature> left) {
    this.rehearsal = rehearsal;
    this.left = left;
    for (Model model : Model.values()) {
      weights.put(model, new double[Weights.features(model).size()]);
    }
  }

  /// The lines of the data file.
  List<String> learn(List<LabelledSet> dated, List<LabelledSet> undated) {
    pairs(Model.DATED, Model.DATED_MEANT, dated);
    pairs(Model.UNDATED, Model.UNDATED_MEANT, undated);
    begin(Model.STORY_DATED);
    begin(Model.STORY_UNDATED);
    for (int round = 0; round < ROUNDS; round++) {
      weights.put(Model.STORY_DATED, story(Model.STORY_DATED, dated));
    }
    return lines();
  }

  private void pairs(Model worded, Model meant, List<LabelledSet> sets) {
    var rows = new ArrayList<LogisticRegression.Row>();
    for (LabelledSet set : sets) {
      set.pairs()
          .forEach(
              pair ->
                  rows.add(new LogisticRegression.Row(pair.values(), pair.same(), set.weight())));
    }
    var used = EnumSet.allOf(PairFeature.class);
    used.removeAll(left);
    weights.put(meant, fit(rows, used));
    used.remove(PairFeature.MEANING);
    weights.put(worded, fit(rows, used));
  }

  private static double[] fit(List<LogisticRegression.Row> rows, Set<PairFeature> used) {
    int[] places = used.stream().mapToInt(PairFeature::ordinal).toArray();
    double[] learned = LogisticRegression.fit(rows, PAIR_RIDGE, places);
    int family = PairFeature.FAMILY.ordinal();
    learned[family] = Math.max(learned[family], LEAST_FOR_FAMILY);
    learned[PairFeature.TONGUES.ordinal()] = TWO_TONGUES;
    return learned;
  }

  private void begin(Model model) {
    double[] values = new double[StoryFeature.values().length];
    values[StoryFeature.BEST.ordinal()] = 0.5;
    values[StoryFeature.MEAN.ordinal()] = 0.5;
    weights.put(model, values);
  }

  private double[] story(Model model, List<LabelledSet> sets) {
    var rows = new ArrayList<LogisticRegression.Row>();
    for (LabelledSet set : sets) {
      var best = new BestStories(set.gold(), weights.getOrDefault(model, new double[0]));
      rehearsal.run(set.reports(), Weights.parse(lines()), best, Rehearsal.NEAR);
      best.rows()
          .forEach(
              (values, yes) -> rows.add(new LogisticRegression.Row(values, yes, set.weight())));
    }
    int[] places = USED.stream().mapToInt(StoryFeature::ordinal).toArray();
    return LogisticRegression.fit(rows, STORY_RIDGE, places);
  }

  private List<String> lines() {
    var lines = new ArrayList<String>();
    for (Model model : Model.values()) {
      double[] values = weights.getOrDefault(model, new double[0]);
      for (Enum<?> feature : Weights.features(model)) {
        lines.add(
            "%s\t%s\t%s"
                .formatted(
                    model,
                    feature.name(),
                    String.format(Locale.ROOT, "%.4f", values[feature.ordinal()])));
      }
    }
    return lines;
  }
}
