package coranto.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;

/// Postings by key in an open hash table: 16 bytes a slot, of which a quarter to a half is free; a
/// key with one posting takes nothing else.
final class KeyTable {
  private static final long SPREAD = 0x9e3779b97f4a7c15L;
  private static final int SMALL = 1_024;

  /// No place is 0: entries count from 1.
  private static final long FREE = 0;

  private long[] keys = new long[SMALL];

  /// The one place, or the place in `lists`, minus 1 and below 0.
  private long[] values = new long[SMALL];

  private final List<Postings> lists = new ArrayList<>();
  private int used;

  void add(long key, long place) {
    int slot = slot(key);
    if (values[slot] == FREE) {
      keys[slot] = key;
      values[slot] = place;
      used++;
      if (used * 4L > keys.length * 3L) {
        grow();
      }
    } else if (values[slot] > 0) {
      lists.add(new Postings(values[slot], place));
      values[slot] = -lists.size();
    } else {
      list(values[slot]).add(place);
    }
  }

  private Postings list(long value) {
    return lists.get((int) (-value - 1));
  }

  /// Gives `weight` to the oldest `bound` places of a key before `end`, of entries that count.
  void weigh(long key, long end, int bound, LongPredicate counts, float weight, Weights weights) {
    long value = values[slot(key)];
    if (value < 0) {
      list(value).weigh(end, bound, counts, weight, weights);
    } else if (value != FREE && value < end && bound > 0 && counts.test(Postings.seq(value))) {
      weights.add(value, weight);
    }
  }

  /// The same table with entries that count alone.
  KeyTable keeping(LongPredicate counts) {
    var kept = new KeyTable();
    for (int slot = 0; slot < keys.length; slot++) {
      if (values[slot] > 0 && counts.test(Postings.seq(values[slot]))) {
        kept.add(keys[slot], values[slot]);
      } else if (values[slot] < 0) {
        Postings list = list(values[slot]);
        list.keep(counts);
        kept.put(keys[slot], list);
      }
    }
    return kept;
  }

  private void put(long key, Postings list) {
    if (list.size() == 1) {
      add(key, list.first());
    } else if (list.size() > 1) {
      add(key, list.first());
      lists.add(list);
      values[slot(key)] = -lists.size();
    }
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key * SPREAD >>> 32) & mask;
    while (values[slot] != FREE && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new long[oldKeys.length * 2];
    for (int at = 0; at < oldKeys.length; at++) {
      if (oldValues[at] != FREE) {
        int slot = slot(oldKeys[at]);
        keys[slot] = oldKeys[at];
        values[slot] = oldValues[at];
      }
    }
  }
}
