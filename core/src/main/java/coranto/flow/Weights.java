package coranto.flow;

import coranto.flow.NearIndex.Near;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// Sums of weights by place, in an open hash table; for one lookup.
final class Weights {
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  private long[] places = new long[256];
  private float[] sums = new float[256];
  private int size;

  void add(long place, float weight) {
    int slot = slot(place);
    if (places[slot] == 0) {
      places[slot] = place + 1;
      size++;
    }
    sums[slot] += weight;
    if (size * 2 > places.length) {
      grow();
    }
  }

  /// The heaviest, in the order given.
  List<Near> best(int limit, Comparator<Near> order) {
    var best = new PriorityQueue<>(order.reversed());
    for (int slot = 0; slot < places.length; slot++) {
      if (places[slot] != 0 && limit > 0) {
        offer(best, slot, limit, order);
      }
    }
    var sorted = new ArrayList<>(best);
    sorted.sort(order);
    return List.copyOf(sorted);
  }

  private void offer(PriorityQueue<Near> best, int slot, int limit, Comparator<Near> order) {
    long place = places[slot] - 1;
    if (best.size() == limit && best.element().weight() > sums[slot]) {
      return;
    }
    var near = new Near(Postings.seq(place), Postings.part(place), sums[slot]);
    if (best.size() < limit) {
      best.add(near);
    } else if (order.compare(near, best.element()) < 0) {
      best.poll();
      best.add(near);
    }
  }

  private int slot(long place) {
    int mask = places.length - 1;
    int slot = (int) (place * SPREAD >>> 40) & mask;
    while (places[slot] != 0 && places[slot] != place + 1) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldPlaces = places;
    float[] oldSums = sums;
    places = new long[oldPlaces.length * 2];
    sums = new float[oldSums.length * 2];
    for (int slot = 0; slot < oldPlaces.length; slot++) {
      if (oldPlaces[slot] != 0) {
        int to = slot(oldPlaces[slot] - 1);
        places[to] = oldPlaces[slot];
        sums[to] = oldSums[slot];
      }
    }
  }
}
