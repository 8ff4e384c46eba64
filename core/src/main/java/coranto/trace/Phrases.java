package coranto.trace;

import coranto.text.Fingerprint;
import coranto.text.Resource;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/// In how many reports of a large collection one word of meaning follows another: what makes a
/// stock
/// phrase no surprise.
final class Phrases {
  private final Map<Long, Integer> counts = new HashMap<>();

  private Phrases() {}

  static Phrases shipped() {
    var phrases = new Phrases();
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(
                    new ByteArrayInputStream(Resource.bytes(Phrases.class, "pairs.tsv.gz"))),
                StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> line.indexOf(' ') > 0 && line.charAt(0) != '#')
          .forEach(phrases::put);
      return phrases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
