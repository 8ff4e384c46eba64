package coranto.lab;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Learns weights of a logistic model by iteratively reweighted least squares with a ridge penalty;
/// deterministic.
final class LogisticRegression {
  private LogisticRegression() {}

  /// An observation.
  ///
  /// @param values one a feature; the first stands for the intercept and is not penalised
  /// @param weight how much it counts
  record Row(double[] values, boolean yes, double weight) {}

  static double[] fit(List<Row> rows, double ridge) {
    int size = rows.getFirst().values().length;
    return fit(rows, ridge, IntStream.range(0, size).toArray());
  }

  /// Some of the features alone; the others weigh 0.
  ///
  /// @param used places of the features in the values of a row, the intercept's first
  static double[] fit(List<Row> rows, double ridge, int[] used) {
    double[] weights = fitted(rows, ridge, used);
    double[] placed = new double[rows.getFirst().values().length];
    for (int at = 0; at < used.length; at++) {
      placed[used[at]] = weights[at];
    }
    return placed;
  }

  private static double[] fitted(List<Row> rows, double ridge, int[] used) {
    int size = used.length;
    double[] weights = new double[size];
    for (int round = 0; round < 30; round++) {
      double[][] system = new double[size][size + 1];
      double[] values = new double[size];
      for (Row row : rows) {
        Arrays.setAll(values, at -> row.values()[used[at]]);
        accumulate(system, weights, values, row);
      }
      for (int at = 0; at < size; at++) {
        double penalty = at == 0 ? 1e-6 : ridge;
        system[at][at] += penalty;
        system[at][size] -= penalty * weights[at];
      }
      double[] step = solve(system);
      double longest = 0;
      for (int at = 0; at < size; at++) {
        weights[at] += step[at];
        longest = Math.max(longest, Math.abs(step[at]));
      }
      if (longest < 1e-8) {
        break;
      }
    }
    return weights;
  }

  private static void accumulate(double[][] system, double[] weights, double[] values, Row row) {
    int size = weights.length;
    double logit = 0;
    for (int at = 0; at < size; at++) {
      logit += weights[at] * values[at];
    }
    double chance = 1 / (1 + Math.exp(-logit));
    double curve = Math.max(1e-9, chance * (1 - chance)) * row.weight();
    double error = ((row.yes() ? 1 : 0) - chance) * row.weight();
    for (int at = 0; at < size; at++) {
      double value = values[at];
      if (value != 0) {
        system[at][size] += error * value;
        for (int other = 0; other < size; other++) {
          system[at][other] += curve * value * values[other];
        }
      }
    }
  }

  /// Gaussian elimination with partial pivoting.
  private static double[] solve(double[][] system) {
    int size = system.length;
    for (int at = 0; at < size; at++) {
      int pivot = at;
      for (int row = at + 1; row < size; row++) {
        pivot = Math.abs(system[row][at]) > Math.abs(system[pivot][at]) ? row : pivot;
      }
      double[] swapped = system[at];
      system[at] = system[pivot];
      system[pivot] = swapped;
      for (int row = at + 1; row < size; row++) {
        double factor = system[row][at] / system[at][at];
        for (int column = at; column <= size; column++) {
          system[row][column] -= factor * system[at][column];
        }
      }
    }
    double[] found = new double[size];
    for (int at = size - 1; at >= 0; at--) {
      double sum = system[at][size];
      for (int column = at + 1; column < size; column++) {
        sum -= system[at][column] * found[column];
      }
      found[at] = sum / system[at][at];
    }
    return found;
  }
}
