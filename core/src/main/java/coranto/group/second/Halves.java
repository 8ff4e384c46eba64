package coranto.group.second;

import coranto.group.open.Origin;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/// A story's origins in the two parts that hold together best, by average linkage: the two parts
/// that
/// are most alike on average become one until two are left.
///
/// @param across how alike the parts are on average, in log-odds
record Halves(List<Origin> first, List<Origin> second, double across) {
  /// Log-odds below this are all alike.
  private static final double UNLIKE = -8;

  /// @param origins two at least
  static Halves of(List<Origin> origins, ToDoubleBiFunction<Origin, Origin> likeness) {
    int size = origins.size();
    double[][] sums = new double[size][size];
    for (int one = 0; one < size; one++) {
      for (int other = 0; other < one; other++) {
        double like = likeness.applyAsDouble(origins.get(one), origins.get(other));
        sums[one][other] = Math.max(UNLIKE, like);
        sums[other][one] = sums[one][other];
      }
    }
    int[] part = new int[size];
    int[] sizes = new int[size];
    Arrays.setAll(part, at -> at);
    Arrays.fill(sizes, 1);
    for (int left = size; left > 2; left--) {
      join(closest(sums, sizes), sums, sizes, part);
    }
    return halves(origins, part, sums, sizes);
  }

  /// The half that the origin is in.
  List<Origin> with(Origin origin) {
    return first.contains(origin) ? first : second;
  }

  private static int[] closest(double[][] sums, int[] sizes) {
    int[] pair = {0, 0};
    double best = Double.NEGATIVE_INFINITY;
    for (int one = 0; one < sizes.length; one++) {
      for (int other = 0; other < one && sizes[one] > 0; other++) {
        double mean = sums[one][other] / (sizes[one] * sizes[other]);
        if (sizes[other] > 0 && mean > best) {
          best = mean;
          pair[0] = other;
          pair[1] = one;
        }
      }
    }
    return pair;
  }

  private static void join(int[] pair, double[][] sums, int[] sizes, int[] part) {
    int kept = pair[0];
    int gone = pair[1];
    for (int at = 0; at < part.length; at++) {
      sums[kept][at] += sums[gone][at];
      sums[at][kept] = sums[kept][at];
      part[at] = part[at] == gone ? kept : part[at];
    }
    sizes[kept] += sizes[gone];
    sizes[gone] = 0;
  }

  private static Halves halves(List<Origin> origins, int[] part, double[][] sums, int[] sizes) {
    var first = new ArrayList<Origin>();
    var second = new ArrayList<Origin>();
    int other = 0;
    for (int at = 0; at < part.length; at++) {
      (part[at] == part[0] ? first : second).add(origins.get(at));
      other = part[at] == part[0] ? other : part[at];
    }
    double across = sums[part[0]][other] / ((double) sizes[part[0]] * sizes[other]);
    return new Halves(first, second, across);
  }
}
