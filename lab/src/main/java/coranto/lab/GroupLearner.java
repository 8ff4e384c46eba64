package coranto.lab;

import coranto.group.Grouper;
import coranto.group.fit.Witness;
import coranto.group.likeness.PairFeature;
import coranto.group.likeness.StoryFeature;
import coranto.group.likeness.Weights;
import coranto.group.likeness.Weights.Model;
import coranto.report.OutletBook;
import coranto.report.Report;
import coranto.text.Embedder;
import coranto.text.Frequencies;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Learns the weights of grouping. First the pair models, from all pairs of labelled reports within
/// the window; then the story model: reports run through grouping with what is known so far, and of
/// each report the story that fits best is a yes when at least half of its labelled reports are
/// about
/// the same event. The story model without days stays as it began: learned from few events it did
/// worse.
final class GroupLearner {
  private static final double PAIR_RIDGE = 1;
  private static final double STORY_RIDGE = 5;
  private static final int NEAR = 60;
  private static final int ROUNDS = 2;

  /// AllSides takes one report of an outlet for a story; outlets report on one thing more than
  /// once.
  private static final double LEAST_FOR_FAMILY = -2;

  /// No set holds reports of two languages: what their common words would bring, by hand.
  private static final double TWO_TONGUES = 1.5;

  /// They hang on how dense the stream is, so that no set tells their weight elsewhere.
  private static final Set<StoryFeature> UNUSED =
      EnumSet.of(StoryFeature.RIVAL, StoryFeature.RIVALS, StoryFeature.SUITOR);

  /// What is learned from, and how much a row of it counts.
  record Part(StoryGold gold, double weight) {
    LogisticRegression.Row row(double[] values, boolean yes) {
      return new LogisticRegression.Row(values, yes, weight);
    }
  }

  private final NamedReader reader;
  private final Set<PairFeature> left;
  private final @Nullable Embedder embedder;
  private final Map<Model, double[]> weights = new EnumMap<>(Model.class);

  /// @param left features that are left out
  /// @param embedder null: what reports mean is left out
  GroupLearner(NamedReader reader, Set<PairFeature> left, @Nullable Embedder embedder) {
    this.embedder = embedder;
    this.reader = reader;
    this.left = left;
    for (Model model : Model.values()) {
      weights.put(model, new double[Weights.features(model).size()]);
    }
  }

  /// The lines of the data file.
  List<String> learn(List<Part> dated, List<Part> undated) {
    pairs(Model.DATED, Model.DATED_MEANT, dated);
    pairs(Model.UNDATED, Model.UNDATED_MEANT, undated);
    begin(Model.STORY_DATED);
    begin(Model.STORY_UNDATED);
    for (int round = 0; round < ROUNDS; round++) {
      weights.put(Model.STORY_DATED, story(Model.STORY_DATED, dated));
    }
    return lines();
  }

  private void pairs(Model model, Model meant, List<Part> parts) {
    var rows = new ArrayList<LogisticRegression.Row>();
    parts.forEach(part -> pairs(part, rows));
    weights.put(meant, fit(rows));
    rows.replaceAll(GroupLearner::worded);
    weights.put(model, fit(rows));
  }

  private static LogisticRegression.Row worded(LogisticRegression.Row row) {
    double[] values = row.values().clone();
    values[PairFeature.MEANING.ordinal()] = 0;
    return new LogisticRegression.Row(values, row.yes(), row.weight());
  }

  private static double[] fit(List<LogisticRegression.Row> rows) {
    double[] learned = LogisticRegression.fit(rows, PAIR_RIDGE);
    int family = PairFeature.FAMILY.ordinal();
    learned[family] = Math.max(learned[family], LEAST_FOR_FAMILY);
    learned[PairFeature.TONGUES.ordinal()] = TWO_TONGUES;
    return learned;
  }

  private void pairs(Part part, List<LogisticRegression.Row> rows) {
    var gold = part.gold();
    run(
        gold,
        new Witness() {
          @Override
          public void pair(String report, String other, double[] values) {
            if (comparable(values)) {
              rows.add(part.row(kept(values), same(gold, report, other)));
            }
          }

          @Override
          public void story(String report, List<String> origins, double[] values) {}
        },
        gold.reports().size());
  }

  private double[] kept(double[] values) {
    left.forEach(feature -> values[feature.ordinal()] = 0);
    return values;
  }

  /// Pairs that share next to nothing teach nothing.
  private static boolean comparable(double[] values) {
    return values[PairFeature.NEAR.ordinal()] > 0
        || values[PairFeature.BODY.ordinal()] >= 0.03
        || values[PairFeature.LEAD.ordinal()] >= 0.2;
  }

  private void begin(Model model) {
    double[] values = new double[StoryFeature.values().length];
    values[StoryFeature.BEST.ordinal()] = 0.5;
    values[StoryFeature.MEAN.ordinal()] = 0.5;
    weights.put(model, values);
  }

  private double[] story(Model model, List<Part> parts) {
    var rows = new ArrayList<LogisticRegression.Row>();
    for (Part part : parts) {
      var best = new BestStories(part.gold(), weights.getOrDefault(model, new double[0]));
      run(part.gold(), best, NEAR);
      best.rows().forEach((values, yes) -> rows.add(part.row(used(values), yes)));
    }
    return LogisticRegression.fit(rows, STORY_RIDGE);
  }

  private static double[] used(double[] values) {
    double[] used = values.clone();
    UNUSED.forEach(feature -> used[feature.ordinal()] = 0);
    return used;
  }

  private void run(StoryGold gold, Witness witness, int near) {
    var grouper =
        new Grouper(
            Frequencies.shipped(),
            OutletBook.empty(),
            embedder,
            Grouper.WINDOW_DAYS,
            Weights.parse(lines()),
            witness);
    List<Report> labelled =
        gold.reports().stream().filter(report -> gold.events().containsKey(report.id())).toList();
    GroupRun.of(labelled, reader, grouper, near);
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

  private static boolean same(StoryGold gold, String report, String other) {
    return gold.events().getOrDefault(report, "").equals(gold.events().get(other));
  }
}
