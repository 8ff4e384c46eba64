package coranto.lab;

import java.util.Comparator;
import java.util.stream.IntStream;

/// The main axes of many vectors (principal components), the widest first: eigenvectors of their
/// covariance, by Jacobi's rotations. The same vectors give the same axes.
final class MainAxes {
  private static final int SWEEPS = 30;
  private static final double SMALL = 1e-12;

  private final double[] mean;
  private final double[][] axes;
  private final double scale;

  private MainAxes(double[] mean, double[][] axes, double scale) {
    this.mean = mean;
    this.axes = axes;
    this.scale = scale;
  }

  static MainAxes of(float[][] vectors) {
    double[] mean = mean(vectors);
    double[][] spread = spread(vectors, mean);
    int dims = mean.length;
    double[][] turn = new double[dims][dims];
    double trace = 0;
    for (int dim = 0; dim < dims; dim++) {
      turn[dim][dim] = 1;
      trace += spread[dim][dim];
    }
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      for (int one = 0; one < dims; one++) {
        for (int other = one + 1; other < dims; other++) {
          rotate(spread, turn, one, other);
        }
      }
    }
    double[][] axes =
        IntStream.range(0, dims)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer dim) -> -spread[dim][dim]))
            .map(dim -> axis(turn, dim))
            .toArray(double[][]::new);
    return new MainAxes(mean, axes, 1 / Math.sqrt(trace / dims));
  }

  /// The vector seen from the mean along the axes, scaled so that the usual size is 1.
  float[] turned(float[] vector) {
    float[] turned = new float[axes.length];
    for (int axis = 0; axis < axes.length; axis++) {
      double sum = 0;
      for (int dim = 0; dim < mean.length; dim++) {
        sum += (vector[dim] - mean[dim]) * axes[axis][dim];
      }
      turned[axis] = (float) (sum * scale);
    }
    return turned;
  }

  private static double[] mean(float[][] vectors) {
    double[] mean = new double[vectors[0].length];
    for (float[] vector : vectors) {
      for (int dim = 0; dim < mean.length; dim++) {
        mean[dim] += vector[dim] / (double) vectors.length;
      }
    }
    return mean;
  }

  private static double[][] spread(float[][] vectors, double[] mean) {
    double[][] spread = new double[mean.length][mean.length];
    for (float[] vector : vectors) {
      for (int one = 0; one < mean.length; one++) {
        double from = (vector[one] - mean[one]) / vectors.length;
        for (int other = 0; other < mean.length; other++) {
          spread[one][other] += from * (vector[other] - mean[other]);
        }
      }
    }
    return spread;
  }

  private static void rotate(double[][] spread, double[][] turn, int one, int other) {
    if (Math.abs(spread[one][other]) < SMALL) {
      return;
    }
    double theta = (spread[other][other] - spread[one][one]) / (2 * spread[one][other]);
    double tangent = Math.copySign(1, theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
    double cosine = 1 / Math.sqrt(tangent * tangent + 1);
    double sine = tangent * cosine;
    for (double[] row : spread) {
      turn(row, one, other, cosine, sine);
    }
    for (int dim = 0; dim < spread.length; dim++) {
      double first = spread[one][dim];
      double second = spread[other][dim];
      spread[one][dim] = cosine * first - sine * second;
      spread[other][dim] = sine * first + cosine * second;
    }
    for (double[] row : turn) {
      turn(row, one, other, cosine, sine);
    }
  }

  private static void turn(double[] row, int one, int other, double cosine, double sine) {
    double first = row[one];
    double second = row[other];
    row[one] = cosine * first - sine * second;
    row[other] = sine * first + cosine * second;
  }

  /// A column of the turn, its largest number positive.
  private static double[] axis(double[][] turn, int column) {
    double[] axis = new double[turn.length];
    double largest = 0;
    for (int dim = 0; dim < axis.length; dim++) {
      axis[dim] = turn[dim][column];
      largest = Math.abs(axis[dim]) > Math.abs(largest) ? axis[dim] : largest;
    }
    for (int dim = 0; dim < axis.length && largest < 0; dim++) {
      axis[dim] = -axis[dim];
    }
    return axis;
  }
}
