package coranto.lab;

import java.util.Random;

/// A table of weights while they are learned: with their gradients, Adam's moments (Kingma and Ba
/// 2015), and the mean of what they were over the last rounds, which serves better than the last.
final class LearnedTable {
  private static final float FIRST = 0.9f;
  private static final float SECOND = 0.999f;
  private static final float SMALL = 1e-6f;

  final float[] weights;
  final float[] gradient;
  private final float[] first;
  private final float[] second;
  private final float[] mean;
  private final int width;
  private final int[] touched;
  private final boolean[] isTouched;
  private int touchedCount;

  LearnedTable(int rows, int width) {
    this.width = width;
    weights = new float[rows * width];
    gradient = new float[weights.length];
    first = new float[weights.length];
    second = new float[weights.length];
    mean = new float[weights.length];
    touched = new int[rows];
    isTouched = new boolean[rows];
  }

  LearnedTable filled(Random random, double size) {
    for (int at = 0; at < weights.length; at++) {
      weights[at] = (float) (random.nextGaussian() * size);
    }
    return this;
  }

  /// Says that the row has a gradient: only such rows learn at the next step.
  void touch(int row) {
    if (!isTouched[row]) {
      isTouched[row] = true;
      touched[touchedCount++] = row;
    }
  }

  /// Adds to a row's gradient.
  void add(int row, float[] from, int at) {
    touch(row);
    for (int column = 0; column < width; column++) {
      gradient[row * width + column] += from[at + column];
    }
  }

  void step(float rate, float decay) {
    for (int index = 0; index < touchedCount; index++) {
      int row = touched[index];
      isTouched[row] = false;
      for (int at = row * width; at < (row + 1) * width; at++) {
        float slope = gradient[at];
        gradient[at] = 0;
        first[at] = FIRST * first[at] + (1 - FIRST) * slope;
        second[at] = SECOND * second[at] + (1 - SECOND) * slope * slope;
        float step = first[at] / ((float) Math.sqrt(second[at]) + SMALL);
        weights[at] -= rate * (step + decay * weights[at]);
      }
    }
    touchedCount = 0;
  }

  void addToMean(float share) {
    for (int at = 0; at < weights.length; at++) {
      mean[at] += share * (weights[at] - mean[at]);
    }
  }

  /// Takes the mean for the weights; what was never learned becomes nothing.
  void settle() {
    for (int at = 0; at < weights.length; at++) {
      weights[at] = second[at] == 0 ? 0 : mean[at];
    }
  }
}
