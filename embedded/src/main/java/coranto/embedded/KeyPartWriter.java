package coranto.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/// Writes a [KeyPart]: keys in rising order, under each its sentences in rising order.
final class KeyPartWriter implements AutoCloseable {
  private static final int BLOCK = 1 << 16;

  private final FileChannel channel;
  private final ByteBuffer block = ByteBuffer.allocate(BLOCK);
  private final int bits;
  private final int[] starts;
  private final Growing rests = new Growing();
  private final Growing places = new Growing();
  private final Growing several = new Growing();
  private long written;
  private int filled;
  private int inBucket;
  private long key = -1;
  private int[] sentences = new int[64];
  private int size;
  private int keys;

  /// @param keys how many there may be
  KeyPartWriter(Path file, long keys) throws IOException {
    channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE);
    bits = KeyPart.bits(keys);
    starts = new int[(1 << bits) + 1];
  }

  /// Begins a key; the same as before goes on.
  void key(long next) {
    if (next == key) {
      return;
    }
    closeKey();
    int bucket = (int) (next >>> KeyPart.KEY_BITS - bits);
    if (bucket >= filled) {
      closeBuckets(bucket);
    }
    key = next;
  }

  void sentence(int sentence) {
    if (size == sentences.length) {
      sentences = Arrays.copyOf(sentences, size * 2);
    }
    sentences[size++] = sentence;
  }

  private void closeKey() {
    if (size == 0) {
      return;
    }
    long rest = key & (1L << KeyPart.KEY_BITS - bits) - 1;
    for (int at = KeyPart.width(bits) - 1; at >= 0; at--) {
      rests.raw((int) (rest >>> 8 * at));
    }
    if (size == 1) {
      places.number((long) sentences[0] << 1);
    } else {
      several.clear();
      int before = 0;
      for (int at = 0; at < size; at++) {
        several.number(sentences[at] - before);
        before = sentences[at];
      }
      places.number((long) size << 1 | 1);
      places.number(several.size());
      places.raw(several);
    }
    inBucket++;
    keys++;
    size = 0;
  }

  /// Writes the bucket in hand and notes where all up to `next` begin.
  private void closeBuckets(int next) {
    if (inBucket > 0) {
      var count = new Growing();
      count.number(inBucket);
      write(count);
      write(rests);
      write(places);
      rests.clear();
      places.clear();
      inBucket = 0;
    }
    while (filled <= next) {
      starts[filled++] = Math.toIntExact(written);
    }
  }

  /// Writes what stands behind the keys, and makes the file durable.
  void finish(EntryTable entries) {
    closeKey();
    closeBuckets(1 << bits);
    int directory = Math.toIntExact(written);
    for (int start : starts) {
      write(start);
    }
    int table = Math.toIntExact(written);
    long seq = 0;
    long day = 0;
    var row = new Growing();
    for (int at = 0; at < entries.size(); at++) {
      row.clear();
      row.number(entries.seq(at) - seq);
      row.signed(entries.day(at) - day);
      row.number(entries.count(at));
      write(row);
      seq = entries.seq(at);
      day = entries.day(at);
    }
    for (int value : new int[] {KeyPart.MAGIC, bits, keys, directory, table, entries.size()}) {
      write(value);
    }
    flush();
  }

  private void write(Growing bytes) {
    int at = 0;
    while (at < bytes.size()) {
      if (!block.hasRemaining()) {
        flush();
      }
      int length = Math.min(block.remaining(), bytes.size() - at);
      block.put(bytes.array(), at, length);
      at += length;
    }
    written += bytes.size();
  }

  private void write(int value) {
    if (block.remaining() < Integer.BYTES) {
      flush();
    }
    block.putInt(value);
    written += Integer.BYTES;
  }

  private void flush() {
    try {
      block.flip();
      while (block.hasRemaining()) {
        channel.write(block);
      }
      block.clear();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /// Bytes that grow.
  private static final class Growing {
    private byte[] bytes = new byte[64];
    private int size;

    void raw(int value) {
      if (size == bytes.length) {
        bytes = Arrays.copyOf(bytes, size * 2);
      }
      bytes[size++] = (byte) value;
    }

    void raw(Growing other) {
      for (int at = 0; at < other.size; at++) {
        raw(other.bytes[at]);
      }
    }

    void number(long value) {
      long left = value;
      while (left >= 0x80) {
        raw((int) left | 0x80);
        left >>>= 7;
      }
      raw((int) left);
    }

    void signed(long value) {
      number(value << 1 ^ value >> 63);
    }

    int size() {
      return size;
    }

    byte[] array() {
      return bytes;
    }

    void clear() {
      size = 0;
    }
  }
}
