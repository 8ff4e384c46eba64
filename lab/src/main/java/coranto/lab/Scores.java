package coranto.lab;

import java.util.List;
import java.util.Locale;

/// Precision, recall and their harmonic mean.
final class Scores {
  private Scores() {}

  static double share(int right, int all) {
    return all == 0 ? 0 : right / (double) all;
  }

  static double f1(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /// A row of a table: name, precision, recall, F1.
  static List<String> row(String name, int right, int got, int gold) {
    double precision = share(right, got);
    double recall = share(right, gold);
    return List.of(name, print(precision), print(recall), print(f1(precision, recall)));
  }

  static String print(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
