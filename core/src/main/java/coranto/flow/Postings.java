package coranto.flow;

import java.util.Arrays;
import java.util.function.LongPredicate;

/// Where one key stands: entries and parts in rising order, packed in a number each.
final class Postings {
  private static final int PART_BITS = 24;

  private long[] places;
  private int size;

  Postings(long one, long other) {
    places = new long[] {Math.min(one, other), Math.max(one, other)};
    size = 2;
  }

  static long place(long seq, int part) {
    return seq << PART_BITS | part;
  }

  static long seq(long place) {
    return place >>> PART_BITS;
  }

  static int part(long place) {
    return (int) (place & (1L << PART_BITS) - 1);
  }

  int size() {
    return size;
  }

  long first() {
    return places[0];
  }

  /// Puts it where it belongs; entries mostly come in order.
  void add(long place) {
    if (size == places.length) {
      places = Arrays.copyOf(places, size + size / 2 + 1);
    }
    int at = size++;
    while (at > 0 && places[at - 1] > place) {
      places[at] = places[--at];
    }
    places[at] = place;
  }

  /// Gives `weight` to the oldest `bound` places before `end` of entries that count.
  void weigh(long end, int bound, LongPredicate counts, float weight, Weights weights) {
    int left = bound;
    for (int at = 0; at < size && left > 0 && places[at] < end; at++) {
      if (counts.test(seq(places[at]))) {
        weights.add(places[at], weight);
        left--;
      }
    }
  }

  /// Keeps entries that count alone.
  void keep(LongPredicate counts) {
    int kept = 0;
    for (int at = 0; at < size; at++) {
      if (counts.test(seq(places[at]))) {
        places[kept++] = places[at];
      }
    }
    size = kept;
    if (size < places.length / 2) {
      places = Arrays.copyOf(places, size);
    }
  }
}
