package coranto.group.words;

import coranto.report.Tokens;
import coranto.text.Fingerprint;
import java.nio.ByteBuffer;
import java.util.Arrays;

/// The smallest hashes of a text's runs of five words: a fair sample by which two texts tell how
/// much they hold of each other, 4 bytes a hash. After Broder, "On the resemblance and containment
/// of documents" (1997).
public final class Shingles {
  static final Shingles NONE = new Shingles(new int[0]);
  private static final int WORDS = 5;
  private static final int MOST = 96;

  /// Ascending, each once.
  private final int[] hashes;

  private Shingles(int[] hashes) {
    this.hashes = hashes;
  }

  public static Shingles of(Tokens tokens, long[] fingerprints) {
    int[] all = new int[tokens.size()];
    long[] run = new long[WORDS];
    int words = 0;
    int size = 0;
    for (int token = 0; token < tokens.size(); token++) {
      if (tokens.wordy(token)) {
        run[words++ % WORDS] = fingerprints[token];
        if (words >= WORDS) {
          all[size++] = Terms.key(hash(run, words));
        }
      }
    }
    return new Shingles(smallest(all, size));
  }

  /// How many bytes [#put] puts.
  public int bytes() {
    return Integer.BYTES * (1 + hashes.length);
  }

  /// Puts them where [#get] takes them from.
  public void put(ByteBuffer out) {
    out.putInt(hashes.length);
    out.asIntBuffer().put(hashes);
    out.position(out.position() + hashes.length * Integer.BYTES);
  }

  /// Takes the hashes that were put next.
  public static Shingles get(ByteBuffer in) {
    int[] hashes = new int[in.getInt()];
    in.asIntBuffer().get(hashes);
    in.position(in.position() + hashes.length * Integer.BYTES);
    return new Shingles(hashes);
  }

  private static long hash(long[] run, int end) {
    long hash = 0;
    for (int at = end; at < end + WORDS; at++) {
      hash = Fingerprint.then(hash, run[at % WORDS]);
    }
    return hash;
  }

  private static int[] smallest(int[] all, int size) {
    int[] sorted = Arrays.copyOf(all, size);
    Arrays.sort(sorted);
    int[] kept = new int[Math.min(MOST, size)];
    int count = 0;
    for (int at = 0; at < size && count < kept.length; at++) {
      if (count == 0 || sorted[at] != kept[count - 1]) {
        kept[count++] = sorted[at];
      }
    }
    return Arrays.copyOf(kept, count);
  }

  /// How much of this text stands in the other, 0 to 1; 0 for texts of less than about 15 words.
  public double within(Shingles other) {
    if (hashes.length < 10 || other.hashes.length < 10) {
      return 0;
    }
    int bound = Math.min(reach(), other.reach());
    int here = 0;
    int there = 0;
    int shared = 0;
    int seen = 0;
    while (here < hashes.length && hashes[here] <= bound) {
      while (there < other.hashes.length && other.hashes[there] < hashes[here]) {
        there++;
      }
      shared += there < other.hashes.length && other.hashes[there] == hashes[here] ? 1 : 0;
      seen++;
      here++;
    }
    return seen < 8 ? 0 : (double) shared / seen;
  }

  /// Up to which hash the sample is complete.
  private int reach() {
    return hashes.length < MOST ? Integer.MAX_VALUE : hashes[hashes.length - 1];
  }
}
