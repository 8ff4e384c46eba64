package coranto.lab;

import coranto.understand.names.NameInputs;
import coranto.understand.names.NameLabels;
import coranto.understand.names.NameNet;
import coranto.understand.names.NameWeights;
import coranto.understand.words.WordVectors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;

/// Learns the weights of a [NameNet]: gradient descent by Adam on the loss of a conditional random
/// field, with parts left out at random (Srivastava and others 2014). The same examples in the same
/// order with the same seed give the same weights.
final class NetTrainer {
  /// Sizes of the layers.
  private static final int INNER = 64;

  private static final int OUTER = 128;
  private static final int BATCH = 16;
  private static final float RATE = 0.002f;
  private static final float DECAY = 1e-4f;
  private static final int WARM = 200;

  /// What part is left out of the first layer, of the second, of words, of kinds of rows, of what
  /// tells the source.
  private static final float DROP_INNER = 0.2f;

  private static final float DROP_OUTER = 0.4f;
  private static final float DROP_WORD = 0.05f;
  private static final float DROP_ROWS = 0.1f;
  private static final float DROP_SOURCE = 0.3f;
  private static final int LABELS = NameLabels.COUNT;
  private static final int REACH = NameNet.REACH;

  private final WordVectors shipped = WordVectors.shipped();
  private final Random random;
  private final LearnedTable vectors;
  private final LearnedTable rows;
  private final LearnedTable wordBias = new LearnedTable(1, INNER);
  private final LearnedTable beside;
  private final LearnedTable window;
  private final LearnedTable runRows;
  private final LearnedTable runBias = new LearnedTable(1, OUTER);
  private final LearnedTable labels;
  private final LearnedTable labelBias = new LearnedTable(1, LABELS);
  private final LearnedTable follows = new LearnedTable(1, (LABELS + 1) * LABELS);
  private final List<LearnedTable> tables;

  NetTrainer(int seed) {
    random = new Random(seed);
    int dims = shipped.dims();
    int wide = NameNet.WINDOW * INNER;
    vectors = new LearnedTable(1, dims * INNER).filled(random, 0.7 / Math.sqrt(dims));
    rows = new LearnedTable(NameInputs.ROWS, INNER).filled(random, 0.05);
    beside = new LearnedTable(1, INNER).filled(random, 0.1);
    window = new LearnedTable(1, wide * OUTER).filled(random, Math.sqrt(2.0 / wide));
    labels = new LearnedTable(1, OUTER * LABELS).filled(random, Math.sqrt(1.0 / OUTER));
    runRows = new LearnedTable(NameInputs.RUN_ROWS, OUTER).filled(random, 0.02);
    tables =
        List.of(
            vectors, rows, wordBias, beside, window, runRows, runBias, labels, labelBias, follows);
  }

  void train(List<NetExample> examples, int rounds) {
    var order = new ArrayList<>(examples);
    int steps = 0;
    int all = rounds * (order.size() / BATCH + 1);
    int means = 0;
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, random);
      double loss = 0;
      for (int index = 0; index < order.size(); index++) {
        loss += new Pass(order.get(index)).learn();
        if (index % BATCH == BATCH - 1 || index == order.size() - 1) {
          step(steps++, all);
          if (round >= rounds / 3 && steps % 20 == 0) {
            float share = Math.max(1f / ++means, 0.01f);
            tables.forEach(table -> table.addToMean(share));
          }
        }
      }
      System.err.printf("round %d: loss %.4f a sentence%n", round + 1, loss / order.size());
    }
    tables.forEach(LearnedTable::settle);
  }

  private void step(int steps, int all) {
    float rate = RATE * Math.min(1, (steps + 1f) / WARM) * (1 - 0.9f * steps / all);
    for (LearnedTable table : tables) {
      table.step(rate, table == follows ? 0 : DECAY);
    }
  }

  NameWeights weights() {
    return new NameWeights(
        INNER,
        OUTER,
        vectors.weights,
        rows.weights,
        wordBias.weights,
        beside.weights,
        window.weights,
        runRows.weights,
        runBias.weights,
        labels.weights,
        labelBias.weights,
        follows.weights);
  }

  /// One sentence on its way through the net and back.
  private final class Pass {
    private final NetExample example;
    private final int length;
    private final float[] inner;
    private final float[] innerSlopes;
    private final float[] outer;
    private final float[] innerKept;
    private final float[] outerKept;
    private final boolean[] needed;
    private final int[][] kept;
    private final boolean[] known;
    private final float[] vector = new float[shipped.dims()];
    private final int source;

    Pass(NetExample example) {
      this.example = example;
      length = example.length();
      inner = new float[length * INNER];
      innerSlopes = new float[length * INNER];
      outer = new float[length * OUTER];
      innerKept = mask(inner.length, DROP_INNER);
      outerKept = mask(outer.length, DROP_OUTER);
      needed = new boolean[length];
      kept = new int[length][];
      known = new boolean[length];
      source = random.nextFloat() < DROP_SOURCE ? -1 : NameInputs.SOURCE + example.source();
    }

    private float[] mask(int size, float drop) {
      float[] mask = new float[size];
      for (int at = 0; at < size; at++) {
        mask[at] = random.nextFloat() < drop ? 0 : 1 / (1 - drop);
      }
      return mask;
    }

    double learn() {
      float[] scores = scores();
      var chain = new ChainLoss(scores, example.labels(), follows.weights);
      float[] slopes = chain.slopes(example.weight());
      follows.touch(0);
      chain.addFollowSlopes(follows.gradient, example.weight());
      for (int at = 0; at < length; at++) {
        if (example.candidates()[at]) {
          outerBack(at, slopes);
        }
      }
      for (int at = 0; at < length; at++) {
        if (needed[at]) {
          innerBack(at);
        }
      }
      return chain.value(scores);
    }

    private float[] scores() {
      for (int at = 0; at < length; at++) {
        for (int near = Math.max(0, at - REACH); near < Math.min(length, at + REACH + 1); near++) {
          needed[at] |= example.candidates()[near];
        }
        if (needed[at]) {
          innerOn(at);
        }
      }
      float[] scores = new float[length * LABELS];
      for (int at = 0; at < length; at++) {
        if (example.candidates()[at]) {
          outerOn(at, scores);
        } else {
          Arrays.fill(scores, at * LABELS + 1, (at + 1) * LABELS, -1e4f);
        }
      }
      return scores;
    }

    private void innerOn(int at) {
      int base = at * INNER;
      System.arraycopy(wordBias.weights, 0, inner, base, INNER);
      boolean hidden = random.nextFloat() < DROP_WORD;
      known[at] = example.vectors()[at] > 0 && !hidden;
      if (known[at]) {
        shipped.copy(example.vectors()[at], vector, 0);
        for (int dim = 0; dim < vector.length; dim++) {
          addTimes(inner, base, vectors.weights, dim * INNER, INNER, vector[dim]);
        }
      }
      kept[at] = thinned(example.rows()[at], hidden);
      for (int row : kept[at]) {
        addTimes(inner, base, rows.weights, row * INNER, INNER, 1);
      }
      for (int unit = base; unit < base + INNER; unit++) {
        inner[unit] = Math.max(0, inner[unit]) * innerKept[unit];
      }
    }

    /// The rows without whole kinds of them; without clusters, too, when the word is hidden.
    private int[] thinned(int[] rows, boolean hidden) {
      var left = EnumSet.noneOf(NameInputs.RowKind.class);
      for (NameInputs.RowKind kind : NameInputs.RowKind.values()) {
        boolean out = kind != NameInputs.RowKind.OTHER && random.nextFloat() < DROP_ROWS;
        if (out || hidden && kind == NameInputs.RowKind.CLUSTERS) {
          left.add(kind);
        }
      }
      return left.isEmpty()
          ? rows
          : Arrays.stream(rows).filter(row -> !left.contains(NameInputs.kind(row))).toArray();
    }

    private void outerOn(int at, float[] scores) {
      int base = at * OUTER;
      System.arraycopy(runBias.weights, 0, outer, base, OUTER);
      for (int offset = 0; offset < NameNet.WINDOW; offset++) {
        int near = at + offset - REACH;
        float[] from = outside(near) ? beside.weights : inner;
        int first = outside(near) ? 0 : near * INNER;
        for (int unit = 0; unit < INNER; unit++) {
          float value = from[first + unit];
          if (value != 0) {
            addTimes(outer, base, window.weights, (offset * INNER + unit) * OUTER, OUTER, value);
          }
        }
      }
      for (int row : example.runRows()[at]) {
        addTimes(outer, base, runRows.weights, row * OUTER, OUTER, 1);
      }
      if (source >= 0) {
        addTimes(outer, base, runRows.weights, source * OUTER, OUTER, 1);
      }
      System.arraycopy(labelBias.weights, 0, scores, at * LABELS, LABELS);
      for (int unit = 0; unit < OUTER; unit++) {
        outer[base + unit] = Math.max(0, outer[base + unit]) * outerKept[base + unit];
        float value = outer[base + unit];
        if (value != 0) {
          addTimes(scores, at * LABELS, labels.weights, unit * LABELS, LABELS, value);
        }
      }
    }

    private boolean outside(int at) {
      return at < 0 || at >= length;
    }

    private void outerBack(int at, float[] slopes) {
      int base = at * OUTER;
      int scores = at * LABELS;
      float[] slope = new float[OUTER];
      labelBias.add(0, slopes, scores);
      labels.touch(0);
      for (int unit = 0; unit < OUTER; unit++) {
        float value = outer[base + unit];
        if (value != 0) {
          addTimes(labels.gradient, unit * LABELS, slopes, scores, LABELS, value);
          slope[unit] =
              dot(labels.weights, unit * LABELS, slopes, scores, LABELS) * outerKept[base + unit];
        }
      }
      runBias.add(0, slope, 0);
      for (int row : example.runRows()[at]) {
        runRows.add(row, slope, 0);
      }
      if (source >= 0) {
        runRows.add(source, slope, 0);
      }
      windowBack(at, slope);
    }

    private void windowBack(int at, float[] slope) {
      window.touch(0);
      beside.touch(0);
      for (int offset = 0; offset < NameNet.WINDOW; offset++) {
        int near = at + offset - REACH;
        boolean outside = outside(near);
        float[] from = outside ? beside.weights : inner;
        float[] to = outside ? beside.gradient : innerSlopes;
        int first = outside ? 0 : near * INNER;
        for (int unit = 0; unit < INNER; unit++) {
          float value = from[first + unit];
          if (value != 0) {
            int row = (offset * INNER + unit) * OUTER;
            addTimes(window.gradient, row, slope, 0, OUTER, value);
            to[first + unit] += dot(window.weights, row, slope, 0, OUTER);
          }
        }
      }
    }

    private void innerBack(int at) {
      int base = at * INNER;
      for (int unit = base; unit < base + INNER; unit++) {
        innerSlopes[unit] = inner[unit] > 0 ? innerSlopes[unit] * innerKept[unit] : 0;
      }
      wordBias.add(0, innerSlopes, base);
      for (int row : kept[at]) {
        rows.add(row, innerSlopes, base);
      }
      if (known[at]) {
        vectors.touch(0);
        shipped.copy(example.vectors()[at], vector, 0);
        for (int dim = 0; dim < vector.length; dim++) {
          addTimes(vectors.gradient, dim * INNER, innerSlopes, base, INNER, vector[dim]);
        }
      }
    }
  }

  private static void addTimes(
      float[] sums, int base, float[] from, int first, int count, float factor) {
    for (int at = 0; at < count; at++) {
      sums[base + at] += factor * from[first + at];
    }
  }

  private static float dot(float[] one, int first, float[] other, int base, int count) {
    float even = 0;
    float odd = 0;
    for (int at = 0; at + 1 < count; at += 2) {
      even += one[first + at] * other[base + at];
      odd += one[first + at + 1] * other[base + at + 1];
    }
    return count % 2 == 0
        ? even + odd
        : even + odd + one[first + count - 1] * other[base + count - 1];
  }
}
