package coranto.lab;

import coranto.understand.words.LinearTagger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Learns the weights of a [LinearTagger]: the structured perceptron with averaged weights (Collins
/// 2002). The same examples in the same order give the same weights.
final class Perceptron {
  /// A sentence: the features of its tokens, and their right labels.
  record Example(int[][] rows, int[] labels) {}

  private static final int SEED = 7;

  /// A feature must have been seen so often.
  private static final int FEWEST = 3;

  /// The largest weight, as it is kept.
  private static final float FINEST = 1000;

  /// By how much the right label must be better than any other, and than label 0 (nothing).
  private static final float MARGIN = 1;

  private static final float NOTHING_MARGIN = 6;

  private final List<String> labels;
  private final int mask;
  private final byte[] owners;
  private final boolean[] owned;
  private final float[] weights;
  private final float[] sums;
  private final float[] follows;
  private final float[] followSums;
  private float steps = 1;

  /// @param buckets a power of two
  Perceptron(List<String> labels, int buckets) {
    int count = labels.size();
    this.labels = labels;
    this.mask = buckets - 1;
    owners = new byte[buckets];
    owned = new boolean[buckets];
    weights = new float[buckets * count];
    sums = new float[buckets * count];
    follows = new float[(count + 1) * count];
    followSums = new float[(count + 1) * count];
  }

  void train(List<Example> examples, int rounds) {
    own(examples);
    var order = new ArrayList<>(examples);
    var random = new Random(SEED);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, random);
      int wrong = 0;
      int all = 0;
      for (Example example : order) {
        int[] got = best(example);
        wrong += learn(example, got);
        all += got.length;
        steps++;
      }
      System.err.printf(
          "round %d: %.4f of %d tokens right%n", round + 1, 1 - wrong / (double) all, all);
    }
  }

  /// Gives every bucket to the most frequent feature that falls into it; features seen less than
  /// [#FEWEST] times get none.
  private void own(List<Example> examples) {
    long[] keys = new long[1 << 24];
    int[] counts = new int[keys.length];
    for (Example example : examples) {
      for (int[] row : example.rows()) {
        for (int feature : row) {
          int slot = (feature * 0x9e3779b9 >>> 8) & (keys.length - 1);
          long key = feature & 0xffffffffL | 1L << 40;
          int tries = 0;
          while (keys[slot] != 0 && keys[slot] != key && tries++ < 64) {
            slot = (slot + 1) & (keys.length - 1);
          }
          if (keys[slot] == 0 || keys[slot] == key) {
            keys[slot] = key;
            counts[slot]++;
          }
        }
      }
    }
    int[] most = new int[owners.length];
    for (int slot = 0; slot < keys.length; slot++) {
      int feature = (int) keys[slot];
      if (counts[slot] >= FEWEST && counts[slot] > most[feature & mask]) {
        most[feature & mask] = counts[slot];
        owners[feature & mask] = (byte) (feature >>> 24);
        owned[feature & mask] = true;
      }
    }
  }

  private boolean counts(int feature) {
    return owned[feature & mask] && owners[feature & mask] == (byte) (feature >>> 24);
  }

  private int learn(Example example, int[] got) {
    int wrong = 0;
    int count = labels.size();
    for (int at = 0; at < got.length; at++) {
      int right = example.labels()[at];
      int from = at == 0 ? count : example.labels()[at - 1];
      int gotFrom = at == 0 ? count : got[at - 1];
      if (right != got[at]) {
        wrong++;
        for (int feature : example.rows()[at]) {
          if (!counts(feature)) {
            continue;
          }
          change((feature & mask) * count, right, got[at]);
        }
      }
      if (right != got[at] || from != gotFrom) {
        add(follows, followSums, from * count + right, 1);
        add(follows, followSums, gotFrom * count + got[at], -1);
      }
    }
    return wrong;
  }

  private void change(int base, int right, int wrong) {
    add(weights, sums, base + right, 1);
    add(weights, sums, base + wrong, -1);
  }

  private void add(float[] now, float[] sum, int at, float step) {
    now[at] += step;
    sum[at] += step * steps;
  }

  private int[] best(Example example) {
    int[][] rows = example.rows();
    int count = labels.size();
    float[][] score = new float[rows.length][count];
    int[][] back = new int[rows.length][count];
    for (int at = 0; at < rows.length; at++) {
      float[] own = new float[count];
      for (int feature : rows[at]) {
        if (!counts(feature)) {
          continue;
        }
        sum((feature & mask) * count, own);
      }
      for (int label = 0; label < count; label++) {
        own[label] += label == example.labels()[at] ? 0 : label == 0 ? NOTHING_MARGIN : MARGIN;
      }
      for (int label = 0; label < count; label++) {
        int from = at == 0 ? count : from(score[at - 1], label);
        back[at][label] = from;
        score[at][label] =
            own[label] + follows[from * count + label] + (at == 0 ? 0 : score[at - 1][from]);
      }
    }
    int[] path = new int[rows.length];
    for (int at = rows.length - 1; at >= 0; at--) {
      path[at] = at == rows.length - 1 ? highest(score[at]) : back[at + 1][path[at + 1]];
    }
    return path;
  }

  private void sum(int base, float[] own) {
    for (int label = 0; label < own.length; label++) {
      own[label] += weights[base + label];
    }
  }

  private int from(float[] score, int label) {
    int best = 0;
    float highest = Float.NEGATIVE_INFINITY;
    for (int from = 0; from < score.length; from++) {
      float sum = score[from] + follows[from * score.length + label];
      if (sum > highest) {
        highest = sum;
        best = from;
      }
    }
    return best;
  }

  private static int highest(float[] score) {
    int best = 0;
    for (int label = 1; label < score.length; label++) {
      best = score[label] > score[best] ? label : best;
    }
    return best;
  }

  /// The averaged weights, scaled into bytes.
  LinearTagger tagger() {
    float[] averaged = averaged(weights, sums);
    float[] between = averaged(follows, followSums);
    float largest = 0;
    for (float weight : averaged) {
      largest = Math.max(largest, Math.abs(weight));
    }
    float scale = FINEST / largest;
    short[] shorts = new short[averaged.length];
    for (int at = 0; at < shorts.length; at++) {
      shorts[at] = (short) Math.round(averaged[at] * scale);
    }
    int[] rounded = new int[between.length];
    for (int at = 0; at < rounded.length; at++) {
      rounded[at] = Math.round(between[at] * scale);
    }
    return new LinearTagger(labels, shorts, rounded, owners);
  }

  private float[] averaged(float[] now, float[] sum) {
    float[] averaged = new float[now.length];
    for (int at = 0; at < averaged.length; at++) {
      averaged[at] = now[at] - sum[at] / steps;
    }
    return averaged;
  }
}
