package coranto.group.words;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A bag of weighted terms in compact form: the upper halves of the terms' fingerprints in
/// ascending
/// order, 8 bytes a term with its weight. Two terms that meet in 32 bits are taken for one, which
/// happens to about one pair of reports in 50,000.
public final class Terms {
  static final Terms NONE = new Terms(new int[0], new float[0]);

  private final int[] keys;
  private final float[] weights;
  private final @Nullable TermTable table;

  private Terms(int[] keys, float[] weights) {
    this(keys, weights, null);
  }

  private Terms(int[] keys, float[] weights, @Nullable TermTable table) {
    this.keys = keys;
    this.weights = weights;
    this.table = table;
  }

  /// The same terms, to be compared with many others: sums are the same, and quicker.
  public Terms quick() {
    return keys.length == 0 || table != null
        ? this
        : new Terms(keys, weights, new TermTable(keys, weights));
  }

  /// Keeps the `most` heaviest of the terms.
  ///
  /// @param keys ascending, each once
  static Terms heaviest(int[] keys, double[] weights, int size, int most) {
    double least = size <= most ? 0 : nth(weights, size, most);
    int[] keptKeys = new int[Math.min(size, most)];
    float[] keptWeights = new float[keptKeys.length];
    int kept = 0;
    for (int at = 0; at < size && kept < keptKeys.length; at++) {
      if (weights[at] >= least && weights[at] > 0) {
        keptKeys[kept] = keys[at];
        keptWeights[kept++] = (float) weights[at];
      }
    }
    return kept == 0
        ? NONE
        : new Terms(Arrays.copyOf(keptKeys, kept), Arrays.copyOf(keptWeights, kept));
  }

  private static double nth(double[] weights, int size, int nth) {
    double[] sorted = Arrays.copyOf(weights, size);
    Arrays.sort(sorted);
    return sorted[size - nth];
  }

  /// How many bytes [#put] puts.
  public int bytes() {
    return Integer.BYTES + keys.length * (Integer.BYTES + Float.BYTES);
  }

  /// Puts them where [#get] takes them from.
  public void put(ByteBuffer out) {
    out.putInt(keys.length);
    out.asIntBuffer().put(keys);
    out.position(out.position() + keys.length * Integer.BYTES);
    out.asFloatBuffer().put(weights);
    out.position(out.position() + weights.length * Float.BYTES);
  }

  /// Takes the terms that were put next.
  public static Terms get(ByteBuffer in) {
    int size = in.getInt();
    if (size == 0) {
      return NONE;
    }
    int[] keys = new int[size];
    in.asIntBuffer().get(keys);
    in.position(in.position() + size * Integer.BYTES);
    float[] weights = new float[size];
    in.asFloatBuffer().get(weights);
    in.position(in.position() + size * Float.BYTES);
    return new Terms(keys, weights);
  }

  public static int key(long fingerprint) {
    return (int) (fingerprint >>> 32);
  }

  public int size() {
    return keys.length;
  }

  public int key(int at) {
    return keys[at];
  }

  public float weight(int at) {
    return weights[at];
  }

  /// The same terms with weights whose squares sum to 1.
  public Terms unit() {
    double squares = 0;
    for (float weight : weights) {
      squares += (double) weight * weight;
    }
    float[] scaled = new float[weights.length];
    for (int at = 0; at < scaled.length; at++) {
      scaled[at] = (float) (weights[at] / Math.sqrt(squares));
    }
    return new Terms(keys, scaled);
  }

  /// The terms of both, those of `other` weighted by `factor`.
  public Terms plus(Terms other, double factor) {
    int[] union = new int[keys.length + other.keys.length];
    double[] sums = new double[union.length];
    int size = 0;
    int here = 0;
    int there = 0;
    while (here < keys.length || there < other.keys.length) {
      int order =
          here == keys.length
              ? 1
              : there == other.keys.length ? -1 : Integer.compare(keys[here], other.keys[there]);
      union[size] = order <= 0 ? keys[here] : other.keys[there];
      sums[size] += order <= 0 ? weights[here++] : 0;
      sums[size++] += order >= 0 ? factor * other.weights[there++] : 0;
    }
    return heaviest(union, sums, size, size);
  }

  /// The `most` heaviest of these terms.
  public Terms heaviest(int most) {
    double[] wide = new double[weights.length];
    for (int at = 0; at < wide.length; at++) {
      wide[at] = weights[at];
    }
    return heaviest(keys, wide, keys.length, most);
  }

  /// The sum over shared terms of the product of both weights: the cosine of two [#unit] bags.
  public double dot(Terms other) {
    return table == null ? merged(other) : looked(table, other);
  }

  private static double looked(TermTable table, Terms other) {
    double sum = 0;
    for (int at = 0; at < other.keys.length; at++) {
      sum += (double) table.weight(other.keys[at]) * other.weights[at];
    }
    return sum;
  }

  private double merged(Terms other) {
    double sum = 0;
    int here = 0;
    int there = 0;
    while (here < keys.length && there < other.keys.length) {
      int order = Integer.compare(keys[here], other.keys[there]);
      sum += order == 0 ? (double) weights[here] * other.weights[there] : 0;
      here += order <= 0 ? 1 : 0;
      there += order >= 0 ? 1 : 0;
    }
    return sum;
  }

  /// The sum over shared terms of the smaller weight.
  public double shared(Terms other) {
    double sum = 0;
    if (table != null) {
      for (int at = 0; at < other.keys.length; at++) {
        sum += Math.min(table.weight(other.keys[at]), other.weights[at]);
      }
      return sum;
    }
    int here = 0;
    int there = 0;
    while (here < keys.length && there < other.keys.length) {
      int order = Integer.compare(keys[here], other.keys[there]);
      sum += order == 0 ? Math.min(weights[here], other.weights[there]) : 0;
      here += order <= 0 ? 1 : 0;
      there += order >= 0 ? 1 : 0;
    }
    return sum;
  }

  /// The keys of the shared terms, those with the highest product of weights first.
  public List<Integer> sharedKeys(Terms other) {
    record Shared(int key, double weight) {}
    var shared = new ArrayList<Shared>();
    for (int at = 0; at < keys.length; at++) {
      int there = Arrays.binarySearch(other.keys, keys[at]);
      if (there >= 0) {
        shared.add(new Shared(keys[at], (double) weights[at] * other.weights[there]));
      }
    }
    shared.sort(Comparator.comparingDouble(each -> -each.weight()));
    return shared.stream().map(Shared::key).toList();
  }
}
