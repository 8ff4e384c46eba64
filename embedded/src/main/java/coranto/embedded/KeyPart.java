package coranto.embedded;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A part of the near index on disk, mapped, never changed: the keys of entries in a row, each with
/// the sentences under it.
///
/// A key is cut to [#KEY_BITS] bits; its first bits name a bucket of about [#BUCKET] keys, the rest
/// stands in it. A bucket is the count of its keys, their rests in order, then for each its
/// sentences: one as a number, several as count, length and differences. Behind the buckets where
/// each begins, then the entries, then a footer. About 7 bytes for a key with one sentence.
///
/// That two keys of ten million are one is one in a million a lookup, and gives a candidate more.
final class KeyPart implements AutoCloseable {
  static final int KEY_BITS = 44;
  static final int BUCKET = 16;
  static final int MAGIC = 0x6b657931;
  static final int FOOTER = 6 * Integer.BYTES;

  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  private final Path file;
  private final Arena arena;
  private final ByteBuffer map;
  private final int bits;
  private final int width;
  private final int keys;
  private final int directory;
  private final EntryTable entries = new EntryTable();

  private KeyPart(Path file, Arena arena, ByteBuffer map) throws IOException {
    this.file = file;
    this.arena = arena;
    this.map = map;
    int footer = map.limit() - FOOTER;
    if (footer < 0 || map.getInt(footer) != MAGIC) {
      throw new IOException("no part of a near index");
    }
    bits = map.getInt(footer + 4);
    width = width(bits);
    keys = map.getInt(footer + 8);
    directory = map.getInt(footer + 12);
    readEntries(map.getInt(footer + 16), map.getInt(footer + 20));
  }

  @SuppressWarnings("MustBeClosedChecker") // closed with the part
  static KeyPart open(Path file) throws IOException {
    var arena = Arena.ofShared();
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long size = channel.size();
      return new KeyPart(
          file, arena, channel.map(FileChannel.MapMode.READ_ONLY, 0, size, arena).asByteBuffer());
    } catch (IOException | RuntimeException e) {
      arena.close();
      throw e;
    }
  }

  /// A key as parts hold it.
  static long key(long key) {
    return key * SPREAD >>> Long.SIZE - KEY_BITS;
  }

  /// How many first bits name the bucket, for so many keys.
  static int bits(long keys) {
    return Math.max(1, Long.SIZE - Long.numberOfLeadingZeros(keys / BUCKET));
  }

  /// How many bytes the rest of a key takes.
  static int width(int bits) {
    return (KEY_BITS - bits + 7) / 8;
  }

  private void readEntries(int from, int count) {
    var in = new MappedIn(map, from);
    long seq = 0;
    long day = 0;
    for (int at = 0; at < count; at++) {
      seq += in.number();
      day += in.signed();
      entries.add(seq, (int) day, (int) in.number());
    }
  }

  Path file() {
    return file;
  }

  long length() {
    return map.limit();
  }

  EntryTable entries() {
    return entries;
  }

  int keys() {
    return keys;
  }

  /// Gives `weight` to the sentences under a key, the oldest `bound` of those that count.
  ///
  /// @return how many there were
  int collect(long key, float weight, int bound, Visible visible, int part, Tally tally) {
    int at = find(key);
    if (at < 0) {
      return 0;
    }
    var in = new MappedIn(map, at);
    long head = in.number();
    if ((head & 1) == 0) {
      return counted((int) (head >>> 1), weight, visible, part, tally);
    }
    in.number();
    int count = 0;
    int sentence = 0;
    for (long left = head >>> 1; left > 0 && count < bound; left--) {
      sentence += (int) in.number();
      if (sentence >= visible.end()) {
        return count;
      }
      count += counted(sentence, weight, visible, part, tally);
    }
    return count;
  }

  private static int counted(int sentence, float weight, Visible visible, int part, Tally tally) {
    if (sentence >= visible.end() || !visible.has(sentence)) {
      return 0;
    }
    tally.add(Tally.place(part, sentence), weight);
    return 1;
  }

  /// Where the sentences under a key stand; -1 when there is no such key.
  private int find(long key) {
    int bucket = (int) (key >>> KEY_BITS - bits);
    long rest = key & (1L << KEY_BITS - bits) - 1;
    var in = new MappedIn(map, bucket(bucket));
    if (in.at() == bucket(bucket + 1)) {
      return -1;
    }
    int count = (int) in.number();
    int rests = in.at();
    int found = 0;
    while (found < count && rest(rests + found * width) < rest) {
      found++;
    }
    if (found == count || rest(rests + found * width) != rest) {
      return -1;
    }
    in.to(rests + count * width);
    for (int over = 0; over < found; over++) {
      if ((in.number() & 1) != 0) {
        int length = (int) in.number();
        in.to(in.at() + length);
      }
    }
    return in.at();
  }

  /// Where a bucket begins.
  int bucket(int bucket) {
    return map.getInt(directory + bucket * Integer.BYTES);
  }

  /// Behind the last bucket stands the directory: eight bytes may always be read.
  private long rest(int at) {
    return map.getLong(at) >>> Long.SIZE - width * Byte.SIZE;
  }

  /// Goes through all keys in order.
  Cursor cursor() {
    return new Cursor();
  }

  /// One key after the other.
  final class Cursor {
    private final MappedIn in = new MappedIn(map, 0);
    private int bucket = -1;
    private int left;
    private int rests;
    private long key;

    /// Goes to the next key; false when there is none.
    boolean next() {
      if (left == 0 && !nextBucket()) {
        return false;
      }
      key = (long) bucket << KEY_BITS - bits | rest(rests);
      rests += width;
      left--;
      return true;
    }

    private boolean nextBucket() {
      do {
        bucket++;
      } while (bucket < 1 << bits && bucket(bucket) == bucket(bucket + 1));
      if (bucket >= 1 << bits) {
        return false;
      }
      in.to(bucket(bucket));
      left = (int) in.number();
      rests = in.at();
      in.to(rests + left * width);
      return true;
    }

    long key() {
      return key;
    }

    /// Hands on the sentences under the key, `by` later in their count; once a key.
    void sentences(int by, KeyPartWriter writer) {
      long head = in.number();
      if ((head & 1) == 0) {
        writer.sentence((int) (head >>> 1) + by);
        return;
      }
      in.number();
      int sentence = 0;
      for (long count = head >>> 1; count > 0; count--) {
        sentence += (int) in.number();
        writer.sentence(sentence + by);
      }
    }
  }

  /// Gives the file free; not while it is read.
  @Override
  public void close() {
    arena.close();
  }
}
