package coranto.group.fit;

/// How alike pairs of reports are, as far as that was measured lately, one a slot: what is near to
/// one report is near to the next, so that most pairs of held reports are asked for again and
/// again.
final class KnownPairs {
  /// Stands for a pair that isn't known.
  static final double UNKNOWN = Double.NaN;

  private static final int SLOTS = 1 << 16;
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  private final long[] ones = new long[SLOTS];
  private final long[] others = new long[SLOTS];
  private final double[] values = new double[SLOTS];

  /// The likeness of two entries, whichever is named first; [#UNKNOWN] when it isn't known.
  double get(long one, long other) {
    long low = Math.min(one, other);
    long high = Math.max(one, other);
    int slot = slot(low, high);
    return ones[slot] == low && others[slot] == high ? values[slot] : UNKNOWN;
  }

  void put(long one, long other, double value) {
    long low = Math.min(one, other);
    long high = Math.max(one, other);
    int slot = slot(low, high);
    ones[slot] = low;
    others[slot] = high;
    values[slot] = value;
  }

  private static int slot(long low, long high) {
    return (int) ((low * SPREAD + high) * SPREAD >>> 48) & SLOTS - 1;
  }
}
