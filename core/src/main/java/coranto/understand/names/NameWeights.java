package coranto.understand.names;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/// The weights of [NameNet], table by table, row after row.
///
/// @param inner the size of the first layer
/// @param outer the size of the second layer
/// @param vectors from each dimension of a word's vector to the first layer
/// @param rows from each of [NameInputs#ROWS] to the first layer
/// @param beside the first layer of what is before or behind the sentence
/// @param window from the first layers of [NameNet#WINDOW] tokens to the second layer
/// @param runRows from each of [NameInputs#RUN_ROWS] to the second layer
/// @param labels from the second layer to the labels
/// @param follows weight of label b behind label a, or behind the start, at `a * COUNT + b`
public record NameWeights(
    int inner,
    int outer,
    float[] vectors,
    float[] rows,
    float[] wordBias,
    float[] beside,
    float[] window,
    float[] runRows,
    float[] runBias,
    float[] labels,
    float[] labelBias,
    float[] follows) {

  private static final int FINEST = 127;
  private static final int FINE = 32_000;

  /// A table cut into its rows.
  static float[][] rows(float[] table, int count) {
    float[][] rows = new float[table.length / count][];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = Arrays.copyOfRange(table, row * count, (row + 1) * count);
    }
    return rows;
  }

  /// Adds a row to `sums`, `factor` times.
  static void addTimes(float[] sums, float[] row, float factor) {
    for (int at = 0; at < sums.length; at++) {
      sums[at] += factor * row[at];
    }
  }

  /// Adds the rows of `table` in their order, each as often as its factor says; four at a time, so
  /// that the sums are read and written once for four.
  ///
  /// @param which the rows' numbers, the first `count` of them
  static void addTimes(float[] sums, float[][] table, int[] which, float[] factors, int count) {
    int at = 0;
    for (; at + 4 <= count; at += 4) {
      add(
          sums,
          table[which[at]],
          factors[at],
          table[which[at + 1]],
          factors[at + 1],
          table[which[at + 2]],
          factors[at + 2],
          table[which[at + 3]],
          factors[at + 3]);
    }
    for (; at < count; at++) {
      addTimes(sums, table[which[at]], factors[at]);
    }
  }

  private static void add(
      float[] sums,
      float[] one,
      float once,
      float[] two,
      float twice,
      float[] three,
      float thrice,
      float[] four,
      float fourfold) {
    for (int at = 0; at < sums.length; at++) {
      sums[at] =
          (((sums[at] + once * one[at]) + twice * two[at]) + thrice * three[at])
              + fourfold * four[at];
    }
  }

  /// Adds the weights of `table` from the index `row` on to `sums`.
  static void add(float[] sums, float[] table, int row) {
    for (int at = 0; at < sums.length; at++) {
      sums[at] += table[row + at];
    }
  }

  /// Adds `count` weights of `table` from the index `row` on to `sums`, `factor` times.
  static void addTimes(float[] sums, int base, float[] table, int row, int count, float factor) {
    for (int at = 0; at < count; at++) {
      sums[base + at] += factor * table[row + at];
    }
  }

  /// Nothing below zero goes on to the next layer.
  static void cut(float[] sums) {
    for (int at = 0; at < sums.length; at++) {
      sums[at] = Math.max(0, sums[at]);
    }
  }

  /// Writes what [#read] reads: the two big tables in bytes, the others in shorts, each with its
  /// step.
  void write(DataOutputStream data) throws IOException {
    data.writeInt(inner);
    data.writeInt(outer);
    write(data, rows, FINEST);
    write(data, runRows, FINEST);
    for (float[] table :
        new float[][] {vectors, wordBias, beside, window, runBias, labels, labelBias, follows}) {
      write(data, table, FINE);
    }
  }

  private static void write(DataOutputStream data, float[] table, int finest) throws IOException {
    float largest = Float.MIN_NORMAL;
    for (float weight : table) {
      largest = Math.max(largest, Math.abs(weight));
    }
    float step = largest / finest;
    data.writeInt(table.length);
    data.writeFloat(step);
    data.writeBoolean(finest > FINEST);
    for (float weight : table) {
      int steps = Math.round(weight / step);
      if (finest > FINEST) {
        data.writeShort(steps);
      } else {
        data.writeByte(steps);
      }
    }
  }

  static NameWeights read(DataInputStream data) throws IOException {
    int inner = data.readInt();
    int outer = data.readInt();
    float[] rows = table(data);
    float[] runRows = table(data);
    float[] vectors = table(data);
    float[] wordBias = table(data);
    float[] beside = table(data);
    float[] window = table(data);
    float[] runBias = table(data);
    float[] labels = table(data);
    float[] labelBias = table(data);
    return new NameWeights(
        inner,
        outer,
        vectors,
        rows,
        wordBias,
        beside,
        window,
        runRows,
        runBias,
        labels,
        labelBias,
        table(data));
  }

  private static float[] table(DataInputStream data) throws IOException {
    float[] table = new float[data.readInt()];
    float step = data.readFloat();
    boolean fine = data.readBoolean();
    byte[] raw = new byte[fine ? 2 * table.length : table.length];
    data.readFully(raw);
    for (int at = 0; at < table.length; at++) {
      int steps = fine ? raw[2 * at] << 8 | raw[2 * at + 1] & 0xff : raw[at];
      table[at] = steps * step;
    }
    return table;
  }
}
