package coranto.lab;

import coranto.group.Grouper;
import coranto.group.fit.Witness;
import coranto.group.likeness.PairFeature;
import coranto.group.likeness.Weights;
import coranto.lab.GroupLearner.Part;
import coranto.models.ShippedEmbedder;
import coranto.report.OutletBook;
import coranto.text.Embedder;
import coranto.text.Frequencies;
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
import org.jspecify.annotations.Nullable;

/// Learns the weights of grouping and prints them as the lines of their data file. Sets with days:
/// AllSides on its own days, the same folded to 60 days, and ECB+ on days made up, for its stories
/// of many reports; without days: ECB+. Learning the story model besides from AllSides folded to 10
/// days, with one report alone left of most stories, gave more there and less everywhere else.
///
/// With `--folds` it prints instead how well weights do on stories they were not learned from: the
/// stories of both sets in order of day are cut into fifths, and each fifth is grouped by weights
/// learned from the other four; with `--ablate`, the same with each feature of the pair model left
/// out in turn.
///
/// Run: `java -cp ... coranto.lab.GroupTraining DATA_FOLDER [--folds] [--ablate]`
public final class GroupTraining {
  private static final int NEAR = 60;
  private static final int DENSE_DAYS = 60;
  private static final int MADE_UP_DAYS = 40;
  private static final double MADE_UP_WEIGHT = 0.25;
  private static final int FOLDS = 5;

  private final Path allsides;
  private final StoryGold ecb;
  private final NamedReader reader;
  private final @Nullable Embedder embedder;
  private final Map<String, Integer> folds = new HashMap<>();

  GroupTraining(Path stories, NamedReader reader, @Nullable Embedder embedder) throws IOException {
    this.embedder = embedder;
    allsides = stories.resolve("allsides-dev.jsonl.gz");
    ecb = StoryGold.read(0, stories.resolve("ecb-dev.jsonl.gz"));
    this.reader = reader;
    folds.putAll(StoryGold.read(0, allsides).folds(FOLDS));
    folds.putAll(ecb.folds(FOLDS));
  }

  public static void main(String[] arguments) throws IOException {
    List<String> options = Arrays.asList(arguments).subList(1, arguments.length);
    Path stories = Path.of(arguments[0]).resolve("stories");
    try (var embedder = new RememberedVectors(new ShippedEmbedder())) {
      run(new GroupTraining(stories, new NamedReader(), embedder), options);
    }
  }

  private static void run(GroupTraining training, List<String> options) throws IOException {
    if (options.contains("--ablate")) {
      training.ablate();
    } else if (options.contains("--folds")) {
      training.fold("all features", EnumSet.noneOf(PairFeature.class));
    } else {
      training.learn(EnumSet.noneOf(PairFeature.class), _ -> true).forEach(System.out::println);
    }
  }

  List<String> learn(Set<PairFeature> left, IntPredicate fold) throws IOException {
    var dated =
        List.of(
            new Part(part(StoryGold.read(0, allsides), fold), 1),
            new Part(part(StoryGold.read(DENSE_DAYS, allsides), fold), 1),
            new Part(part(ecb, fold).withMadeUpDays(MADE_UP_DAYS), MADE_UP_WEIGHT));
    return new GroupLearner(reader, left, embedder)
        .learn(dated, List.of(new Part(part(ecb, fold), 1)));
  }

  private StoryGold part(StoryGold gold, IntPredicate fold) {
    return gold.part(event -> fold.test(folds.getOrDefault(event, 0)));
  }

  void ablate() throws IOException {
    fold("all features", EnumSet.noneOf(PairFeature.class));
    for (PairFeature feature : PairFeature.values()) {
      if (feature != PairFeature.BIAS) {
        fold("without " + feature, EnumSet.of(feature));
      }
    }
  }

  /// Prints BCubed and pair F1 of each set, in the end, averaged over the fifths by their reports.
  void fold(String name, Set<PairFeature> left) throws IOException {
    var sums = new LinkedHashMap<String, double[]>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int kept = fold;
      var weights = Weights.parse(learn(left, other -> other != kept));
      IntPredicate own = other -> other == kept;
      score("alone", part(StoryGold.read(0, allsides), own), weights, sums);
      score("dense", part(StoryGold.read(DENSE_DAYS / FOLDS, allsides), own), weights, sums);
      score("ECB+", part(ecb, own), weights, sums);
    }
    var row = new StringBuilder(String.format(Locale.ROOT, "%-24s", name));
    sums.forEach(
        (set, sum) ->
            row.append(
                String.format(
                    Locale.ROOT, "  %s %.4f (%.4f)", set, sum[0] / sum[2], sum[1] / sum[2])));
    System.out.println(row);
  }

  private void score(String set, StoryGold gold, Weights weights, Map<String, double[]> sums) {
    var grouper =
        new Grouper(
            Frequencies.shipped(),
            OutletBook.empty(),
            embedder,
            Grouper.WINDOW_DAYS,
            weights,
            Witness.NONE);
    var run = GroupRun.of(gold.reports(), reader, grouper, NEAR);
    var score = GroupScore.of(gold.events(), run.last());
    double[] sum = sums.computeIfAbsent(set, _ -> new double[3]);
    int reports = gold.events().size();
    sum[0] += reports * score.f1();
    sum[1] += reports * score.pairs();
    sum[2] += reports;
  }
}
