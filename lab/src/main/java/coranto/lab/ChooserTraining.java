package coranto.lab;

import coranto.understand.grammar.LinearChooser;
import coranto.understand.words.FeatureRow;

/// Learns the weights of a [LinearChooser]: the perceptron with averaged weights (Freund and
/// Schapire 1999). A bucket belongs to the feature that came into it first and was seen often
/// enough.
final class ChooserTraining {
  private static final float FINEST = 1000;
  private static final int FEWEST = 3;

  private final int choices;
  private final int mask;
  private final float[] weights;
  private final double[] sums;
  private final byte[] owners;
  private final byte[] seen;
  private final boolean[] owned;
  private float steps = 1;

  /// @param buckets a power of two
  ChooserTraining(int choices, int buckets) {
    this.choices = choices;
    mask = buckets - 1;
    weights = new float[choices * buckets];
    sums = new double[choices * buckets];
    owners = new byte[buckets];
    owned = new boolean[buckets];
    seen = new byte[1 << 26];
  }

  /// To be called with all rows before learning.
  void count(FeatureRow row) {
    for (int at = 0; at < row.size(); at++) {
      int feature = row.feature(at);
      int slot = (feature * 0x9e3779b9) >>> 6;
      if (seen[slot] < FEWEST) {
        seen[slot]++;
      }
      int bucket = feature & mask;
      if (seen[slot] >= FEWEST && !owned[bucket]) {
        owned[bucket] = true;
        owners[bucket] = (byte) (feature >>> 24);
      }
    }
  }

  void score(FeatureRow row, float[] scores) {
    java.util.Arrays.fill(scores, 0);
    for (int at = 0; at < row.size(); at++) {
      int bucket = row.feature(at) & mask;
      if (owned[bucket] && owners[bucket] == (byte) (row.feature(at) >>> 24)) {
        for (int choice = 0; choice < choices; choice++) {
          scores[choice] += weights[bucket * choices + choice];
        }
      }
    }
  }

  void learn(FeatureRow row, int right, int wrong) {
    for (int at = 0; at < row.size(); at++) {
      int bucket = row.feature(at) & mask;
      if (owned[bucket] && owners[bucket] == (byte) (row.feature(at) >>> 24)) {
        change(bucket * choices + right, 1);
        change(bucket * choices + wrong, -1);
      }
    }
  }

  private void change(int at, float step) {
    weights[at] += step;
    sums[at] += step * steps;
  }

  void step() {
    steps++;
  }

  LinearChooser chooser() {
    float largest = 0;
    float[] averaged = new float[weights.length];
    for (int at = 0; at < averaged.length; at++) {
      averaged[at] = (float) (weights[at] - sums[at] / steps);
      largest = Math.max(largest, Math.abs(averaged[at]));
    }
    short[] shorts = new short[averaged.length];
    for (int at = 0; at < shorts.length; at++) {
      shorts[at] = (short) Math.round(averaged[at] * FINEST / largest);
    }
    return new LinearChooser(choices, shorts, owners);
  }
}
