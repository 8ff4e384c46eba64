package coranto.understand.words;

/// Numbers by a word's [coranto.text.Fingerprint]: an open-addressed table, 12 bytes a place.
final class WordTable {
  private final long[] keys;
  private final int[] values;

  /// @param capacity how many places: a power of two, well above the number of words
  WordTable(int capacity) {
    keys = new long[capacity];
    values = new int[capacity];
  }

  /// The word's number; 0 when it has none.
  int of(long word) {
    int slot = slot(word);
    return keys[slot] == word ? values[slot] : 0;
  }

  void put(long word, int value) {
    int slot = slot(word);
    keys[slot] = word;
    values[slot] = value;
  }

  private int slot(long word) {
    int slot = (int) word & (keys.length - 1);
    while (keys[slot] != 0 && keys[slot] != word) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }
}
