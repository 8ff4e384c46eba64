package coranto.gather.intake;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What came of a feed's entries.
final class Tally {
  private static final int SHOWN = 3;

  private final Map<String, Integer> troubles = new TreeMap<>();
  private int fresh;
  private boolean whole = true;

  void fresh() {
    fresh++;
  }

  void trouble(String why) {
    troubles.merge(why, 1, Integer::sum);
  }

  /// There is more to do, in the next look.
  void more() {
    whole = false;
  }

  /// How many reports or revisions were new.
  int count() {
    return fresh;
  }

  /// Whether all that the feed named is done with.
  boolean whole() {
    return whole;
  }

  /// For a person; null when there is nothing to say.
  @Nullable String note() {
    if (troubles.isEmpty()) {
      return null;
    }
    var lines =
        troubles.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(SHOWN)
            .map(each -> each.getValue() + " × " + each.getKey())
            .toList();
    return String.join("; ", lines);
  }
}
