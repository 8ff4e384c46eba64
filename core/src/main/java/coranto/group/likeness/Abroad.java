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
/// Weighed by hand: no set that may be learned from holds such pairs. Counts where it is surer than
/// the learned model, which sees the words that both spell alike.
public final class Abroad {
  /// Log-odds of two reports of one day that have nothing in common.
  private static final double STRANGERS = -8.5;

  /// What a shared landmark of weight 1 brings, as far as [#ENOUGH].
  private static final double SHARED = 0.5;

  private static final double ENOUGH = 24;

  /// What a day between the reports costs.
  private static final double A_DAY = 1.2;

  /// What two reports hold in common must speak at least this much for one event: with less,
  /// reports of two events of one country and day are taken for one.
  private static final double LEAST_CONTENT = 5.5;

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
    return STRANGERS + content(one, other) - A_DAY * days;
  }

  /// Whether they are in two languages and hold enough in common for one event.
  public static boolean alike(Features one, Features other) {
    return apart(one, other) && content(one, other) >= LEAST_CONTENT;
  }

  /// The part of it that comes from what both hold.
  static double content(Features one, Features other) {
    return SHARED * shared(one, other);
  }

  private static double shared(Features one, Features other) {
    return Math.min(ENOUGH, one.landmarks().shared(other.landmarks()));
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
            SHARED * shared(one, other),
            String.format(
                Locale.ROOT,
                "in two languages: names, places, numbers and words of both (%d shared): %s",
                keys.size(),
                String.join(", ", words))));
  }
}
