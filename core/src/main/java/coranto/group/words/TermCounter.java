package coranto.group.words;

import java.util.Arrays;

/// Gathers the terms of a text with their weights and counts how often each comes.
public final class TermCounter {
  private long[] rows = new long[256];
  private double[] weights = new double[256];
  private int size;

  /// @param weight how telling the term is; of equal terms one is taken
  public void add(long fingerprint, double weight) {
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, size * 2);
      weights = Arrays.copyOf(weights, size * 2);
    }
    rows[size] = (fingerprint & 0xffff_ffff_0000_0000L) | size;
    weights[size++] = weight;
  }

  /// Each term once, weighted by `weight * (1 + ln count)`.
  public Terms counted(int most) {
    return terms(most, true);
  }

  /// Each term once, weighted as given.
  public Terms set(int most) {
    return terms(most, false);
  }

  private Terms terms(int most, boolean counting) {
    long[] sorted = Arrays.copyOf(rows, size);
    Arrays.sort(sorted);
    int[] keys = new int[size];
    double[] sums = new double[size];
    int kept = 0;
    for (int at = 0; at < size; ) {
      int end = at + 1;
      int key = Terms.key(sorted[at]);
      while (end < size && Terms.key(sorted[end]) == key) {
        end++;
      }
      keys[kept] = key;
      sums[kept++] = weights[(int) sorted[at]] * (counting ? 1 + Math.log(end - at) : 1);
      at = end;
    }
    return Terms.heaviest(keys, sums, kept, most);
  }
}
