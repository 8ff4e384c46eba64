package coranto.lab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

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
  /// @param asked share of the features that each tree may ask, drawn anew for each
  /// @param drawn share of the rows that each tree learns from (Friedman 2002)
  record Growth(
      int trees, int depth, double rate, double lambda, double least, double asked, double drawn) {}

  private final List<String> names;
  private final Growth growth;
  private final float[][] cuts;
  private final byte[][] bins;

  /// First and second derivative of each row.
  private final float[] slopes;

  private final double[] odds;
  private final List<Integer> asked = new ArrayList<>();
  private final Random random = new Random(1);
  private final int[] rows;

  private Boosting(List<String> names, float[][] data, Growth growth) {
    this.names = names;
    this.growth = growth;
    this.cuts = new float[names.size()][];
    this.bins = new byte[names.size()][data.length];
    for (int feature = 0; feature < cuts.length; feature++) {
      bin(feature, data);
    }
    this.slopes = new float[2 * data.length];
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
      draw();
      int count = 0;
      for (int row = 0; row < odds.length; row++) {
        double probability = 1 / (1 + Math.exp(-odds[row]));
        slopes[2 * row] = (float) (weights[row] * (probability - (labels[row] ? 1 : 0)));
        slopes[2 * row + 1] = (float) (weights[row] * probability * (1 - probability));
        if (random.nextDouble() < growth.drawn()) {
          rows[count++] = row;
        }
      }
      Node root = grow(0, count, growth.depth(), sums(0, count));
      for (int row = 0; row < odds.length; row++) {
        odds[row] += root.answer(bins, row);
      }
      var line = new StringBuilder();
      root.print(line, this);
      lines.add(line.toString().strip());
    }
    return lines;
  }

  /// Draws the features that the next tree may ask.
  private void draw() {
    asked.clear();
    for (int feature = 0; feature < cuts.length; feature++) {
      if (random.nextDouble() < growth.asked() && cuts[feature].length > 0) {
        asked.add(feature);
      }
    }
  }

  /// A tree as it is grown.
  ///
  /// @param feature that is asked; -1 at a leaf
  private record Node(
      int feature, int cut, double answer, @Nullable Node under, @Nullable Node over) {
    double answer(byte[][] bins, int row) {
      Node at = this;
      while (at.under != null && at.over != null) {
        at = bins[at.feature][row] <= at.cut ? at.under : at.over;
      }
      return at.answer;
    }

    void print(StringBuilder line, Boosting boosting) {
      if (under == null || over == null) {
        line.append('=').append(Math.round(answer * 10_000) / 10_000.0).append(' ');
      } else {
        line.append(boosting.names.get(feature)).append('<');
        line.append(boosting.cuts[feature][cut]).append(' ');
        under.print(line, boosting);
        over.print(line, boosting);
      }
    }
  }

  /// @param sums those of the rows
  private Node grow(int from, int to, int depth, float[][] sums) {
    Split split = depth == 0 ? null : best(sums);
    if (split == null) {
      double[] all = all(sums[0]);
      return new Node(-1, 0, -growth.rate() * all[0] / (all[1] + growth.lambda()), null, null);
    }
    int middle = part(from, to, split);
    if (depth == 1) {
      return new Node(split.feature, split.cut, 0, leaf(from, middle), leaf(middle, to));
    }
    boolean left = middle - from < to - middle;
    float[][] less = left ? sums(from, middle) : sums(middle, to);
    float[][] more = without(sums, less);
    Node under = grow(from, middle, depth - 1, left ? less : more);
    Node over = grow(middle, to, depth - 1, left ? more : less);
    return new Node(split.feature, split.cut, 0, under, over);
  }

  private Node leaf(int from, int to) {
    double g = 0;
    double h = 0;
    for (int at = from; at < to; at++) {
      g += slopes[2 * rows[at]];
      h += slopes[2 * rows[at] + 1];
    }
    return new Node(-1, 0, -growth.rate() * g / (h + growth.lambda()), null, null);
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

  /// First and second derivatives by bin, for each feature that is asked.
  private float[][] sums(int from, int to) {
    float[][] sums = new float[asked.size()][];
    for (int at = 0; at < sums.length; at++) {
      byte[] own = bins[asked.get(at)];
      float[] sum = new float[2 * (BINS + 1)];
      for (int row = from; row < to; row++) {
        int slope = 2 * rows[row];
        int bin = 2 * own[rows[row]];
        sum[bin] += slopes[slope];
        sum[bin + 1] += slopes[slope + 1];
      }
      sums[at] = sum;
    }
    return sums;
  }

  private static float[][] without(float[][] all, float[][] some) {
    float[][] rest = new float[all.length][];
    for (int at = 0; at < rest.length; at++) {
      rest[at] = all[at].clone();
      for (int bin = 0; bin < rest[at].length; bin++) {
        rest[at][bin] -= some[at][bin];
      }
    }
    return rest;
  }

  private static double[] all(float[] sums) {
    double[] all = new double[2];
    for (int bin = 0; bin < sums.length; bin++) {
      all[bin & 1] += sums[bin];
    }
    return all;
  }

  private record Split(int feature, int cut, double gain) {}

  private @Nullable Split best(float[][] sums) {
    Split best = null;
    for (int at = 0; at < sums.length; at++) {
      Split split = best(asked.get(at), sums[at]);
      if (split != null && (best == null || split.gain > best.gain)) {
        best = split;
      }
    }
    return best;
  }

  private @Nullable Split best(int feature, float[] sums) {
    double[] all = all(sums);
    Split best = null;
    double leftG = 0;
    double leftH = 0;
    for (int cut = 0; cut < cuts[feature].length; cut++) {
      leftG += sums[2 * cut];
      leftH += sums[2 * cut + 1];
      double rest = all[1] - leftH;
      double gain = worth(leftG, leftH) + worth(all[0] - leftG, rest) - worth(all[0], all[1]);
      boolean enough = leftH >= growth.least() && rest >= growth.least();
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
