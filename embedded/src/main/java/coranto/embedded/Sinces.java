package coranto.embedded;

import coranto.flow.Horizon;

/// Where the window begins for each of the entries in hand: they are looked up for after later ones
/// were added.
final class Sinces {
  private static final int SLOTS = 4 * Horizon.ABREAST;

  private final long[] seqs = new long[SLOTS];
  private final int[] sinces = new int[SLOTS];

  void put(long seq, int since) {
    int slot = (int) (seq % SLOTS);
    seqs[slot] = seq;
    sinces[slot] = since;
  }

  /// @param otherwise for an entry that isn't in hand
  int of(long seq, int otherwise) {
    int slot = (int) (seq % SLOTS);
    return seqs[slot] == seq ? sinces[slot] : otherwise;
  }
}
