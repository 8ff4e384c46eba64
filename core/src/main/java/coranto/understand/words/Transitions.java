package coranto.understand.words;

import java.util.Arrays;

/// What a label before another adds to its score, laid out so that the best label before each is
/// found for all labels at once by the machine's wide registers: a sum and the label that it comes
/// from are one number, the sum in its upper bits, so that the larger number has the larger sum,
/// and of equal sums the first label.
///
/// Sums are told less the highest of the token before, so they stay small: within 2^26 for weights
/// of 16 bits, fewer than 500 features a token and at most 32 labels.
final class Transitions {
  /// So many numbers go into the widest registers at hand.
  private static final int LANES = 16;

  private final int labels;
  private final int width;
  private final int bits;
  private final int[] table;
  private final int[] first;

  private Transitions(int labels, int width, int bits, int[] table, int[] first) {
    this.labels = labels;
    this.width = width;
    this.bits = bits;
    this.table = table;
    this.first = first;
  }

  /// @param follows weight of label b after label a at `a * labels + b`; the last row is for the
  ///     first token
  static Transitions of(int[] follows, int labels) {
    int width = (labels + LANES - 1) / LANES * LANES;
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(labels - 1);
    int[] table = new int[labels * width];
    for (int from = 0; from < labels; from++) {
      for (int label = 0; label < labels; label++) {
        table[from * width + label] = follows[from * labels + label] << bits | last(bits) - from;
      }
    }
    int[] first = Arrays.copyOfRange(follows, labels * labels, (labels + 1) * labels);
    return new Transitions(labels, width, bits, table, first);
  }

  private static int last(int bits) {
    return (1 << bits) - 1;
  }

  /// Room for what [#lead] finds.
  int[] row() {
    return new int[width];
  }

  /// The scores of a sentence's first token, without its own features.
  void first(int[] score) {
    System.arraycopy(first, 0, score, 0, labels);
  }

  /// Finds for each label the one before it that leads to it best.
  ///
  /// @param score of the labels of the token before
  /// @param led to be read with [#sum] and [#from]
  void lead(int[] score, int[] led) {
    int highest = Integer.MIN_VALUE;
    for (int each : score) {
      highest = Math.max(highest, each);
    }
    Arrays.fill(led, Integer.MIN_VALUE);
    for (int from = 0; from < labels; from++) {
      raise(led, score[from] - highest << bits, from * width);
    }
  }

  private void raise(int[] led, int sum, int row) {
    for (int label = 0; label < led.length; label++) {
      led[label] = Math.max(led[label], sum + table[row + label]);
    }
  }

  int sum(int led) {
    return led >> bits;
  }

  int from(int led) {
    return last(bits) - (led & last(bits));
  }
}
