package coranto.lab;

import java.util.Arrays;
import java.util.Locale;

/// How long each of many took, in milliseconds, the shortest first.
record Times(double[] sorted) {
  private static final double MILLION = 1e6;

  static Times ofNanos(long[] nanos) {
    return new Times(Arrays.stream(nanos).sorted().mapToDouble(each -> each / MILLION).toArray());
  }

  /// What a part of them stays under; 0 when there are none.
  double part(double part) {
    return sorted.length == 0
        ? 0
        : sorted[Math.min(sorted.length - 1, (int) (sorted.length * part))];
  }

  String printed(double part) {
    return String.format(Locale.ROOT, "%.1f", part(part));
  }
}
