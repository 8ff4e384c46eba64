package coranto.group.words;

/// Terms in an open hash table, at most half full: a merge of two sorted lists mostly waits for
/// branches that were guessed wrong.
final class TermTable {
  private static final int LEAST = 4;

  private final int[] keys;

  /// 0 where there is no term.
  private final float[] weights;

  /// @param weights over 0
  TermTable(int[] keys, float[] weights) {
    int size = Math.max(LEAST, Integer.highestOneBit(keys.length * 2) * 2);
    this.keys = new int[size];
    this.weights = new float[size];
    for (int at = 0; at < keys.length; at++) {
      int slot = slot(keys[at]);
      this.keys[slot] = keys[at];
      this.weights[slot] = weights[at];
    }
  }

  /// The weight of a term; 0 when it isn't here.
  float weight(int key) {
    return weights[slot(key)];
  }

  private int slot(int key) {
    int mask = keys.length - 1;
    int slot = key & mask;
    while (weights[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
