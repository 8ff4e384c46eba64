package coranto.group.likeness;

import coranto.group.bridge.Bridge;
import coranto.group.bridge.Landmark;
import coranto.group.features.Features;
import coranto.group.words.Terms;
import coranto.report.Explanation;
import coranto.report.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Compares two reports in different languages, by their landmarks and the time between them alone.
/// Counts where it is surer than the learned model, which sees the words that both spell alike.
public final class Abroad {
  private static final AbroadWeights WEIGHTS = AbroadWeights.shipped();

  private static final int WORDS = 8;

  private Abroad() {}

  /// Whether the reports are known to be in two languages.
  public static boolean apart(Features one, Features other) {
    return !one.language().isEmpty()
        && !other.language().isEmpty()
        && !one.language().equals(other.language());
  }

  /// The log-odds that they tell of one event.
  public static double logit(Features one, Features other) {
    double days = Pair.undated(one, other) ? 1 : Pair.days(one, other);
    return WEIGHTS.strangers() + content(one, other) - WEIGHTS.day() * days;
  }

  /// Whether they are in two languages and hold enough in common for one event.
  public static boolean alike(Features one, Features other) {
    return apart(one, other) && content(one, other) >= WEIGHTS.leastContent();
  }

  /// The part of the log-odds that comes from what both hold.
  public static double content(Features one, Features other) {
    double shared = one.landmarks().shared(other.landmarks());
    return WEIGHTS.shared() * Math.min(WEIGHTS.enough(), shared);
  }

  public static List<Explanation> parts(Reading reading, Features one, Features other) {
    List<Integer> keys = one.landmarks().sharedKeys(other.landmarks());
    Map<Integer, String> printed = new HashMap<>();
    for (Landmark landmark : Bridge.landmarks(reading)) {
      printed.putIfAbsent(Terms.key(landmark.key()), landmark.printed());
    }
    var words =
        keys.stream().limit(WORDS).map(key -> printed.getOrDefault(key, "?")).distinct().toList();
    return List.of(
        Explanation.of(
            content(one, other),
            String.format(
                Locale.ROOT,
                "in two languages: names, places, numbers and words of both (%d shared): %s",
                keys.size(),
                String.join(", ", words))));
  }
}
