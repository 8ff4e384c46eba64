package coranto.group.fit;

import coranto.group.features.Features;
import coranto.group.open.Arrival;
import coranto.group.open.Origin;
import coranto.group.open.Window;
import coranto.report.Copy;
import coranto.report.Reading;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Finds the open report that a report goes back to: more than half of its words stand in it.
public final class Copies {
  private static final double HALF = 0.5;

  private Copies() {}

  public static @Nullable Origin source(Arrival arrival, Set<Origin> near, Window window) {
    Features features = arrival.features();
    if (features.digest()) {
      return null;
    }
    Origin traced = traced(arrival.reading(), features, window);
    return traced != null ? traced : held(features, near);
  }

  /// By what tracing found.
  private static @Nullable Origin traced(Reading reading, Features features, Window window) {
    var words = new TreeMap<String, Integer>();
    for (Copy copy : reading.copies()) {
      words.merge(copy.source(), copy.unquoted(), Integer::sum);
    }
    for (var entry : words.entrySet()) {
      Origin origin = window.of(entry.getKey());
      if (origin != null
          && !origin.features().digest()
          && entry.getValue() > HALF * features.words()) {
        return origin;
      }
    }
    return null;
  }

  /// By runs of five words.
  private static @Nullable Origin held(Features features, Set<Origin> near) {
    Origin best = null;
    double most = HALF;
    for (Origin origin : near) {
      double share = features.shingles().within(origin.features().shingles());
      if (share > most && !origin.features().digest()) {
        best = origin;
        most = share;
      }
    }
    return best;
  }
}
