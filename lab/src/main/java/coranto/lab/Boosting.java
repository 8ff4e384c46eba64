package coranto.lab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Gradient boosting of small trees for the logistic loss, on binned features (Friedman 2001;
/// second
/// order as in XGBoost, Chen and Guestrin 2016). Prints trees in the form that
/// [coranto.extract.Trees] reads.
final class Boosting {
  private static final int BINS = 64;

  /// How trees are grown.
  ///
  /// @param trees how many
  /// @param depth of each
  /// @param rate share of each tree's answer that is used
  /// @param lambda by which answers are drawn to 0
  /// @param least weight (of second derivatives) under which no leaf is made
  record Growth(int trees, int depth, double rate, double lambda, double least) {}

  private final List<String> names;
  private final Growth growth;
  private final float[][] cuts;
  private final byte[][] bins;
  private final double[] gradient;
  private final double[] hessian;
  private final double[] odds;
  private int[] rows;

  private Boosting(List<String> names, float[][] data, Growth growth) {
    this.names = names;
    this.growth = growth;
    this.cuts = new float[names.size()][];
    this.bins = new byte[names.size()][data.length];
    for (int feature = 0; feature < cuts.length; feature++) {
      bin(feature, data);
    }
    this.gradient = new double[data.length];
    this.hessian = new double[data.length];
    this.odds = new double[data.length];
    this.rows = new int[data.length];
  }

  /// Learns to tell rows labelled true from the others; one line a tree.
  static List<String> learn(
      List<String> names, float[][] data, boolean[] labels, double[] weights, Growth growth) {
    return new Boosting(names, data, growth).grow(labels, weights);
  }

  private void bin(int feature, float[][] data) {
    float[] values = new float[data.length];
    for (int row = 0; row < values.length; row++) {
      values[row] = data[row][feature];
    }
    float[] sorted = values.clone();
    Arrays.sort(sorted);
    cuts[feature] = cuts(sorted);
    for (int row = 0; row < values.length; row++) {
      int at = Arrays.binarySearch(cuts[feature], values[row]);
      bins[feature][row] = (byte) (at >= 0 ? at + 1 : -at - 1);
    }
  }

  /// Values that part the rows evenly: a row lies under a cut when it is less.
  private static float[] cuts(float[] sorted) {
    float[] distinct = new float[sorted.length];
    int count = 0;
    for (int row = 0; row < sorted.length; row++) {
      if (row == 0 || sorted[row] != sorted[row - 1]) {
        distinct[count++] = sorted[row];
      }
    }
    if (count <= BINS) {
      return Arrays.copyOfRange(distinct, 1, Math.max(1, count));
    }
    float[] cuts = new float[BINS - 1];
    int made = 0;
    for (int bin = 1; bin < BINS; bin++) {
      float cut = sorted[(int) ((long) sorted.length * bin / BINS)];
      if (cut > sorted[0] && (made == 0 || cut > cuts[made - 1])) {
        cuts[made++] = cut;
      }
    }
    return Arrays.copyOf(cuts, made);
  }

  private List<String> grow(boolean[] labels, double[] weights) {
    var lines = new ArrayList<String>();
    for (int tree = 0; tree < growth.trees(); tree++) {
      for (int row = 0; row < odds.length; row++) {
        double probability = 1 / (1 + Math.exp(-odds[row]));
        gradient[row] = weights[row] * (probability - (labels[row] ? 1 : 0));
        hessian[row] = weights[row] * probability * (1 - probability);
        rows[row] = row;
      }
      var line = new StringBuilder();
      grow(0, rows.length, growth.depth(), line);
      lines.add(line.toString().strip());
    }
    return lines;
  }

  private void grow(int from, int to, int depth, StringBuilder line) {
    Split split = depth == 0 ? null : best(from, to);
    if (split == null) {
      leaf(from, to, line);
      return;
    }
    line.append(names.get(split.feature))
        .append('<')
        .append(cuts[split.feature][split.cut])
        .append(' ');
    int middle = part(from, to, split);
    grow(from, middle, depth - 1, line);
    grow(middle, to, depth - 1, line);
  }

  private void leaf(int from, int to, StringBuilder line) {
    double g = 0;
    double h = 0;
    for (int at = from; at < to; at++) {
      g += gradient[rows[at]];
      h += hessian[rows[at]];
    }
    double answer = -growth.rate() * g / (h + growth.lambda());
    for (int at = from; at < to; at++) {
      odds[rows[at]] += answer;
    }
    line.append('=').append(Math.round(answer * 10_000) / 10_000.0).append(' ');
  }

  private int part(int from, int to, Split split) {
    int[] right = new int[to - from];
    int left = from;
    int rest = 0;
    for (int at = from; at < to; at++) {
      if (bins[split.feature][rows[at]] <= split.cut) {
        rows[left++] = rows[at];
      } else {
        right[rest++] = rows[at];
      }
    }
    System.arraycopy(right, 0, rows, left, rest);
    return left;
  }

  private record Split(int feature, int cut, double gain) {}

  private @org.jspecify.annotations.Nullable Split best(int from, int to) {
    Split best = null;
    for (int feature = 0; feature < cuts.length; feature++) {
      Split split = cuts[feature].length == 0 ? null : best(feature, from, to);
      if (split != null && (best == null || split.gain > best.gain)) {
        best = split;
      }
    }
    return best;
  }

  private @org.jspecify.annotations.Nullable Split best(int feature, int from, int to) {
    double[] g = new double[BINS + 1];
    double[] h = new double[BINS + 1];
    double allG = 0;
    double allH = 0;
    for (int at = from; at < to; at++) {
      int row = rows[at];
      g[bins[feature][row]] += gradient[row];
      h[bins[feature][row]] += hessian[row];
    }
    for (int bin = 0; bin <= BINS; bin++) {
      allG += g[bin];
      allH += h[bin];
    }
    Split best = null;
    double leftG = 0;
    double leftH = 0;
    for (int cut = 0; cut < cuts[feature].length; cut++) {
      leftG += g[cut];
      leftH += h[cut];
      double gain = worth(leftG, leftH) + worth(allG - leftG, allH - leftH) - worth(allG, allH);
      boolean enough = leftH >= growth.least() && allH - leftH >= growth.least();
      if (enough && gain > 1e-6 && (best == null || gain > best.gain)) {
        best = new Split(feature, cut, gain);
      }
    }
    return best;
  }

  private double worth(double g, double h) {
    return g * g / (h + growth.lambda());
  }
}
