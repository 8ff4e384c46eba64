package coranto.understand.people;

import coranto.understand.words.Lexicon;
import java.util.List;
import java.util.Map;

/// Weighs candidates for a pronoun: a logistic model whose weights lie in `pronouns.tsv`, learned
/// by `coranto.lab.TrainPronouns`. Answers with nobody when the best is unlikely or hardly better
/// than the next.
final class PronounModel implements Choice.Chooser {
  /// Tuned on the development half of GUM's news by `eval people`.
  private static final double LEAST = 0.35;

  private static final double[] WEIGHTS = weights();

  private static double[] weights() {
    Map<String, String> rows = Lexicon.map("pronouns.tsv");
    var weights = new double[PronounFeature.values().length];
    for (PronounFeature feature : PronounFeature.values()) {
      weights[feature.ordinal()] = Double.parseDouble(rows.getOrDefault(feature.name(), "0"));
    }
    return weights;
  }

  @Override
  public int choose(int pronoun, List<Choice> choices) {
    int best = -1;
    double highest = 0;
    for (int at = 0; at < choices.size(); at++) {
      double chance = chance(choices.get(at).features());
      if (chance > highest) {
        highest = chance;
        best = at;
      }
    }
    return highest < LEAST ? -1 : best;
  }

  private static double chance(double[] features) {
    double sum = 0;
    for (int at = 0; at < features.length; at++) {
      sum += WEIGHTS[at] * features[at];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
