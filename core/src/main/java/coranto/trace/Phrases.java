package coranto.trace;

import coranto.text.Fingerprint;
import coranto.text.Resource;
import java.util.HashMap;
import java.util.Map;

/// In how many reports of a large collection one word of meaning follows another: what makes a
/// stock
/// phrase no surprise.
final class Phrases {
  private final Map<Long, Integer> counts = new HashMap<>();

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
    return counts.getOrDefault(Fingerprint.then(word.hash(), next.hash()), 0);
  }

  private void put(String line) {
    int blank = line.indexOf(' ');
    int tab = line.indexOf('\t');
    long first = Fingerprint.of(line.substring(0, blank));
    long next = Fingerprint.of(line.substring(blank + 1, tab));
    counts.put(Fingerprint.then(first, next), Integer.valueOf(line.substring(tab + 1)));
  }
}
