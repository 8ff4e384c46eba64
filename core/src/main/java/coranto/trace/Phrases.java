package coranto.trace;

import coranto.text.Fingerprint;
import coranto.text.Resource;

/// In how many reports of a large collection one word of meaning follows another: what makes a
/// stock
/// phrase no surprise.
final class Phrases {
  /// Half of the slots stay free.
  private static final int SLOTS = 1 << 17;

  private final long[] pairs = new long[SLOTS];
  private final int[] counts = new int[SLOTS];

  private Phrases() {}

  static Phrases shipped() {
    var phrases = new Phrases();
    Resource.gzipLines(
        Resource.bytes(Phrases.class, "pairs.tsv.gz"),
        line -> {
          if (line.indexOf(' ') > 0) {
            phrases.put(line);
          }
        });
    return phrases;
  }

  /// In how many reports `next` follows `word`; 0 when in fewer than the file keeps.
  int count(Word word, Word next) {
    return counts[slot(Fingerprint.then(word.hash(), next.hash()))];
  }

  private void put(String line) {
    int blank = line.indexOf(' ');
    int tab = line.indexOf('\t');
    long first = Fingerprint.of(line.substring(0, blank));
    long next = Fingerprint.of(line.substring(blank + 1, tab));
    int slot = slot(Fingerprint.then(first, next));
    pairs[slot] = Fingerprint.then(first, next);
    counts[slot] = Integer.parseInt(line.substring(tab + 1));
  }

  private int slot(long pair) {
    int slot = (int) pair & SLOTS - 1;
    while (counts[slot] != 0 && pairs[slot] != pair) {
      slot = slot + 1 & SLOTS - 1;
    }
    return slot;
  }
}
