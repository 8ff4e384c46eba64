package coranto.flow;

import java.util.Arrays;

/// Where one key stands: entries and parts in rising order, packed in a number each.
final class Postings {
  private static final int PART_BITS = 24;

  private long[] places = new long[1];
  private int size;

  static long place(long seq, int part) {
    return seq << PART_BITS | part;
  }

  static long seq(long place) {
    return place >>> PART_BITS;
  }

  static int part(long place) {
    return (int) (place & (1L << PART_BITS) - 1);
  }

  /// Puts it where it belongs; entries mostly come in order.
  void add(long place) {
    if (size == places.length) {
      places = Arrays.copyOf(places, size * 2);
    }
    int at = size++;
    while (at > 0 && places[at - 1] > place) {
      places[at] = places[--at];
    }
    places[at] = place;
  }

  /// Gives `weight` to the oldest `bound` places before `end`.
  void weigh(long end, int bound, float weight, Weights weights) {
    int count = Math.min(size, bound);
    for (int at = 0; at < count && places[at] < end; at++) {
      weights.add(places[at], weight);
    }
  }

  /// Takes an entry out; whether nothing is left.
  boolean remove(long seq) {
    int kept = 0;
    for (int at = 0; at < size; at++) {
      if (seq(places[at]) != seq) {
        places[kept++] = places[at];
      }
    }
    size = kept;
    return size == 0;
  }
}
