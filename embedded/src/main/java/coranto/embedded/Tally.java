package coranto.embedded;

import java.util.Arrays;

/// Sums of weights by place, in an open hash table that is used again; for one thread. A place is a
/// part's number and a sentence's, so that places are in the order in which sentences came in.
final class Tally {
  private static final long SPREAD = 0x9e3779b97f4a7c15L;
  private static final int LEAST = 1 << 12;

  private long[] places = new long[LEAST];
  private float[] sums = new float[LEAST];
  private int[] used = new int[LEAST / 2];
  private int size;

  static long place(int part, int sentence) {
    return (long) (part + 1) << Integer.SIZE | sentence;
  }

  static int part(long place) {
    return (int) (place >>> Integer.SIZE) - 1;
  }

  static int sentence(long place) {
    return (int) place;
  }

  void clear() {
    for (int at = 0; at < size; at++) {
      places[used[at]] = 0;
    }
    size = 0;
  }

  void add(long place, float weight) {
    int slot = slot(place);
    if (places[slot] == place) {
      sums[slot] += weight;
    } else {
      places[slot] = place;
      sums[slot] = weight;
      used[size++] = slot;
      if (size == used.length) {
        grow();
      }
    }
  }

  private int slot(long place) {
    int mask = places.length - 1;
    int slot = (int) (place * SPREAD >>> 40) & mask;
    while (places[slot] != 0 && places[slot] != place) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldPlaces = places;
    float[] oldSums = sums;
    int[] oldUsed = used;
    places = new long[oldPlaces.length * 2];
    sums = new float[oldPlaces.length * 2];
    used = new int[oldUsed.length * 2];
    for (int at = 0; at < size; at++) {
      int slot = slot(oldPlaces[oldUsed[at]]);
      places[slot] = oldPlaces[oldUsed[at]];
      sums[slot] = oldSums[oldUsed[at]];
      used[at] = slot;
    }
  }

  /// The heaviest places, by falling weight, then in order; at most `limit`.
  Best best(int limit) {
    var best = new Best(Math.min(limit, size));
    for (int at = 0; at < size; at++) {
      best.offer(places[used[at]], sums[used[at]]);
    }
    return best;
  }

  /// A short list in order.
  static final class Best {
    private final long[] places;
    private final float[] weights;
    private int size;

    private Best(int limit) {
      places = new long[limit];
      weights = new float[limit];
    }

    private void offer(long place, float weight) {
      int at = size;
      if (at == places.length) {
        if (at == 0 || !before(place, weight, at - 1)) {
          return;
        }
        at--;
      } else {
        size++;
      }
      while (at > 0 && before(place, weight, at - 1)) {
        places[at] = places[at - 1];
        weights[at] = weights[at - 1];
        at--;
      }
      places[at] = place;
      weights[at] = weight;
    }

    private boolean before(long place, float weight, int at) {
      return weight > weights[at] || weight == weights[at] && place < places[at];
    }

    int size() {
      return size;
    }

    long place(int at) {
      return places[at];
    }

    float weight(int at) {
      return weights[at];
    }

    @Override
    public String toString() {
      return Arrays.toString(Arrays.copyOf(places, size));
    }
  }
}
