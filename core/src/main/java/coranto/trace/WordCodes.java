package coranto.trace;

import coranto.text.Fingerprint;
import coranto.text.Frequencies;
import coranto.text.Resource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes words in few bytes: the 160 most frequent of the frequency file in one, the next 24,064
/// in two, others as they are spelled. Safe for many threads.
final class WordCodes {
  private static final int SHORT = 160;
  private static final int SPELLED = 254;
  private static final int MOST = SHORT + (SPELLED - SHORT) * 256;

  private final Vocabulary vocabulary;
  private final @Nullable Word[] words = new Word[MOST];

  WordCodes(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  void write(Word word, PackedOut out) {
    int code = Shipped.TABLE.code(word.hash());
    if (code < SHORT) {
      out.raw(code);
    } else if (code < MOST) {
      out.raw(SHORT + (code - SHORT >> 8));
      out.raw(code - SHORT & 0xff);
    } else {
      out.raw(SPELLED);
      out.text(word.norm());
    }
  }

  Word read(PackedIn in) {
    int first = in.raw();
    if (first < SHORT) {
      return word(first);
    }
    if (first < SPELLED) {
      return word(SHORT + (first - SHORT << 8) + in.raw());
    }
    return vocabulary.name(in.text());
  }

  private Word word(int code) {
    Word word = words[code];
    if (word == null) {
      word = vocabulary.word(Shipped.TABLE.norms.get(code));
      words[code] = word;
    }
    return word;
  }

  /// Words by code and codes by the words' hashes.
  private static final class Table {
    private final List<String> norms;
    private final long[] hashes = new long[1 << 16];
    private final short[] codes = new short[1 << 16];

    Table(List<String> norms) {
      this.norms = norms;
      for (int code = 0; code < norms.size(); code++) {
        long hash = Fingerprint.of(norms.get(code));
        int slot = slot(hash);
        hashes[slot] = hash;
        codes[slot] = (short) code;
      }
    }

    /// The code of a word; [#MOST] when it has none.
    int code(long hash) {
      int slot = slot(hash);
      return hashes[slot] == hash ? codes[slot] & 0xffff : MOST;
    }

    private int slot(long hash) {
      int mask = hashes.length - 1;
      int slot = (int) hash & mask;
      while (hashes[slot] != 0 && hashes[slot] != hash) {
        slot = slot + 1 & mask;
      }
      return slot;
    }
  }

  /// Loads when first asked for.
  private static final class Shipped {
    static final Table TABLE = read();

    private static Table read() {
      var rows = new ArrayList<String>();
      Resource.gzipLines(Resource.bytes(Frequencies.class, "frequencies.tsv.gz"), rows::add);
      return new Table(
          rows.stream()
              .skip(1)
              .limit(MOST)
              .map(row -> row.substring(0, row.indexOf('\t')))
              .toList());
    }
  }
}
