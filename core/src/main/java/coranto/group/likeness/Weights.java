package coranto.group.likeness;

import coranto.text.Resource;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The learned weights: of pairs of reports, with and without dates, and of a report with a story.
public final class Weights {
  /// What the weights are for.
  public enum Model {
    /// Two reports whose days are known.
    DATED,
    /// Two reports of which one's day is unknown.
    UNDATED,
    /// Two reports whose days are known and of which it is known what they mean.
    DATED_MEANT,
    /// Two reports of which one's day is unknown, and of which it is known what they mean.
    UNDATED_MEANT,
    /// A report and a story, their days known.
    STORY_DATED,
    /// A report and a story, a day unknown.
    STORY_UNDATED
  }

  private final Map<Model, double[]> weights = new EnumMap<>(Model.class);

  private Weights() {}

  /// The weights that ship.
  public static Weights shipped() {
    return parse(Resource.lines(Weights.class, "weights.tsv"));
  }

  /// Reads lines `model TAB feature TAB weight`; a feature without a line weighs 0.
  public static Weights parse(List<String> lines) {
    Map<String, Double> found = new HashMap<>();
    for (String line : lines) {
      int tab = line.lastIndexOf('\t');
      found.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
    }
    var read = new Weights();
    for (Model model : Model.values()) {
      read.weights.put(
          model,
          features(model).stream()
              .mapToDouble(feature -> found.getOrDefault(model + "\t" + feature, 0.0))
              .toArray());
    }
    return read;
  }

  /// The features of a model, in the order of its values.
  public static List<? extends Enum<?>> features(Model model) {
    return switch (model) {
      case DATED, UNDATED, DATED_MEANT, UNDATED_MEANT -> List.of(PairFeature.values());
      case STORY_DATED, STORY_UNDATED -> List.of(StoryFeature.values());
    };
  }

  /// The weights of one model, in the order of its features.
  public double[] of(Model model) {
    return Objects.requireNonNull(weights.get(model));
  }

  /// The log-odds of yes.
  public double logit(Model model, double[] values) {
    double[] weighing = of(model);
    double sum = 0;
    for (int at = 0; at < weighing.length; at++) {
      sum += weighing[at] * values[at];
    }
    return sum;
  }

  /// The part of the log-odds that comes from what both reports hold.
  double content(Model model, double[] values) {
    double sum = 0;
    for (PairFeature feature : PairFeature.values()) {
      sum += feature.content() ? of(model)[feature.ordinal()] * values[feature.ordinal()] : 0;
    }
    return sum;
  }

  public static double chance(double logit) {
    return 1 / (1 + Math.exp(-logit));
  }
}
