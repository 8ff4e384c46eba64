package coranto.lab;

import coranto.group.fit.Witness;
import coranto.group.likeness.PairFeature;
import coranto.group.likeness.Weights;
import coranto.models.ShippedEmbedder;
import coranto.text.Embedder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Learns the weights of grouping and prints them as their data file, the same at each run; on
/// another processor vectors, and with them the models that know meaning and the one of stories,
/// may
/// differ a little. Sets with days:
/// AllSides on its own days, the same folded to 60 days, and ECB+ on days made up, for its stories
/// of many reports; without days: ECB+. Learning the story model besides from AllSides folded to 10
/// days, with one report alone left of most stories, gave more there and less everywhere else.
///
/// With `--folds` it prints instead how well weights do on stories they were not learned from: the
/// stories of both sets in order of day are cut into fifths, and each fifth is grouped by weights
/// learned from the other four; with `--ablate`, the same with each feature of the pair models left
/// out in turn, and with what belongs together left out at once. What acceptance asks for besides
/// (`Grouper`) stays as it was tuned with all features.
///
/// Run: `java -cp ... coranto.lab.GroupTraining DATA_FOLDER [--folds|--ablate]`
public final class GroupTraining {
  private static final int DENSE_DAYS = 60;
  private static final int MADE_UP_DAYS = 40;
  private static final double MADE_UP_WEIGHT = 0.25;
  private static final int FOLDS = 5;

  private static final List<String> HEADER =
      List.of(
          "# Weights (log-odds) of what two reports have in common and of how a report fits a story: model, feature, weight.",
          "# DATED and STORY_DATED learned from allsides-dev (1,377 reports in 612 stories; labels of",
          "# HLTCHKUST/framing-bias-metric, MIT) and ecb-dev (772 reports on 66 events; tommasoc80/EventStoryLine, CC BY 3.0)",
          "# on made-up days; UNDATED from ecb-dev; STORY_UNDATED and TONGUES by hand. The models named MEANT have in MEANING",
          "# how near title and opening lie by all-MiniLM-L6-v2 (Apache-2.0). Weights only, no text.",
          "# Made by coranto.lab.GroupTraining DATA_FOLDER");

  private static final Set<PairFeature> NOTHING = EnumSet.noneOf(PairFeature.class);

  private final StoryGold alone;
  private final StoryGold dense;
  private final StoryGold ecb;
  private final Rehearsal rehearsal;
  private final List<LabelledSet> dated;
  private final List<LabelledSet> undated;
  private final Map<String, Integer> folds = new HashMap<>();

  GroupTraining(Path stories, @Nullable Embedder embedder) throws IOException {
    Path allsides = stories.resolve("allsides-dev.jsonl.gz");
    alone = StoryGold.read(0, allsides);
    dense = StoryGold.read(DENSE_DAYS / FOLDS, allsides);
    ecb = StoryGold.read(0, stories.resolve("ecb-dev.jsonl.gz"));
    rehearsal = new Rehearsal(embedder);
    dated =
        List.of(
            LabelledSet.of(alone, 1, rehearsal),
            LabelledSet.of(StoryGold.read(DENSE_DAYS, allsides), 1, rehearsal),
            LabelledSet.of(ecb.withMadeUpDays(MADE_UP_DAYS), MADE_UP_WEIGHT, rehearsal));
    undated = List.of(LabelledSet.of(ecb, 1, rehearsal));
    folds.putAll(alone.folds(FOLDS));
    folds.putAll(ecb.folds(FOLDS));
  }

  public static void main(String[] arguments) throws IOException {
    List<String> options = Arrays.asList(arguments).subList(1, arguments.length);
    Path stories = Path.of(arguments[0]).resolve("stories");
    try (var embedder = new ShippedEmbedder()) {
      var training = new GroupTraining(stories, embedder);
      if (options.contains("--ablate")) {
        training.ablate();
      } else if (options.contains("--folds")) {
        training.fold("all features", NOTHING);
      } else {
        HEADER.forEach(System.out::println);
        training.learn(NOTHING, _ -> true).forEach(System.out::println);
      }
    }
  }

  private List<String> learn(Set<PairFeature> left, IntPredicate fold) {
    return new GroupLearner(rehearsal, left).learn(parts(dated, fold), parts(undated, fold));
  }

  private List<LabelledSet> parts(List<LabelledSet> sets, IntPredicate fold) {
    return sets.stream().map(set -> set.part(within(fold))).toList();
  }

  private Predicate<String> within(IntPredicate fold) {
    return event -> fold.test(folds.getOrDefault(event, 0));
  }

  private void ablate() {
    fold("all features", NOTHING);
    for (PairFeature feature : PairFeature.values()) {
      if (feature != PairFeature.BIAS && feature != PairFeature.TONGUES) {
        fold("without " + feature, EnumSet.of(feature));
      }
    }
    for (FeatureGroup group : FeatureGroup.values()) {
      fold("without all of " + group, group.features());
    }
  }

  /// Prints BCubed and pair F1 of each set, in the end, averaged over the fifths by their reports.
  private void fold(String name, Set<PairFeature> left) {
    var sums = new LinkedHashMap<String, double[]>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int kept = fold;
      var weights = Weights.parse(learn(left, other -> other != kept));
      Predicate<String> own = within(other -> other == kept);
      score("alone", alone.part(own), weights, sums);
      score("dense", dense.part(own), weights, sums);
      score("ECB+", ecb.part(own), weights, sums);
    }
    var row = new StringBuilder(String.format(Locale.ROOT, "%-28s", name));
    sums.forEach(
        (set, sum) ->
            row.append(
                String.format(
                    Locale.ROOT, "  %s %.4f (%.4f)", set, sum[0] / sum[2], sum[1] / sum[2])));
    System.out.println(row);
  }

  private void score(String set, StoryGold gold, Weights weights, Map<String, double[]> sums) {
    var run = rehearsal.run(gold.reports(), weights, Witness.NONE, Rehearsal.NEAR);
    var score = GroupScore.of(gold.events(), run.last());
    double[] sum = sums.computeIfAbsent(set, _ -> new double[3]);
    int reports = gold.events().size();
    sum[0] += reports * score.f1();
    sum[1] += reports * score.pairs();
    sum[2] += reports;
  }
}
