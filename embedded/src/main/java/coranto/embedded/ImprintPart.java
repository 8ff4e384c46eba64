package coranto.embedded;

import coranto.flow.StorageFailure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.function.IntConsumer;

/// Imprints of some thousand entries in a row, one file: for each the length of its bytes, its
/// number and day, then the bytes. Appended by one thread, read by many.
final class ImprintPart implements AutoCloseable {
  /// How many entries a part holds.
  static final int ENTRIES = 8_192;

  private static final int HEAD = Integer.BYTES + Long.BYTES + Integer.BYTES;

  private final Path file;
  private final FileChannel channel;
  private final long[] seqs = new long[ENTRIES];
  private final long[] starts = new long[ENTRIES + 1];
  private volatile int size;
  private final int[] days = new int[ENTRIES];
  private int newestDay = Integer.MIN_VALUE;

  private ImprintPart(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /// Opens or makes a part.
  ///
  /// @param length how much of the file counts; the rest is cut off
  static ImprintPart open(Path file, long length) {
    try {
      var channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      var part = new ImprintPart(file, channel);
      channel.truncate(length);
      part.scan(length);
      return part;
    } catch (IOException e) {
      throw failure(file, e);
    }
  }

  private void scan(long length) throws IOException {
    var head = ByteBuffer.allocate(HEAD);
    long at = 0;
    while (at + HEAD <= length) {
      read(head.clear(), at);
      int bytes = head.flip().getInt();
      place(head.getLong(), head.getInt(), at + HEAD + bytes);
      at += HEAD + bytes;
    }
  }

  private void place(long seq, int day, long end) {
    int at = size;
    seqs[at] = seq;
    starts[at + 1] = end;
    days[at] = day;
    newestDay = Math.max(newestDay, day);
    size = at + 1;
  }

  boolean full() {
    return size == ENTRIES;
  }

  /// Tells the day of each entry, in order.
  void days(IntConsumer taker) {
    Arrays.stream(days, 0, size).forEach(taker);
  }

  /// The newest day of its entries.
  int newestDay() {
    return newestDay;
  }

  /// The number of its first entry; the greatest there is while it has none.
  long first() {
    return size == 0 ? Long.MAX_VALUE : seqs[0];
  }

  /// How many bytes it has.
  long length() {
    return starts[size];
  }

  Path file() {
    return file;
  }

  void add(long seq, int day, byte[] imprint) {
    var record = ByteBuffer.allocate(HEAD + imprint.length);
    record.putInt(imprint.length).putLong(seq).putInt(day).put(imprint).flip();
    long start = length();
    try {
      while (record.hasRemaining()) {
        channel.write(record, start + record.position());
      }
    } catch (IOException e) {
      throw failure(file, e);
    }
    place(seq, day, start + HEAD + imprint.length);
  }

  /// The bytes of an entry's imprint.
  ///
  /// @throws IllegalArgumentException when there is none
  byte[] imprint(long seq) {
    int at = Arrays.binarySearch(seqs, 0, size, seq);
    if (at < 0) {
      throw new IllegalArgumentException("no imprint of entry " + seq);
    }
    var bytes = ByteBuffer.allocate((int) (starts[at + 1] - starts[at]) - HEAD);
    try {
      read(bytes, starts[at] + HEAD);
    } catch (IOException e) {
      throw failure(file, e);
    }
    return bytes.array();
  }

  /// Overwrites the bytes of an entry's imprint; nothing when there is none.
  void erase(long seq) {
    int at = Arrays.binarySearch(seqs, 0, size, seq);
    if (at >= 0) {
      long from = starts[at] + HEAD;
      var zeros = ByteBuffer.allocate((int) (starts[at + 1] - from));
      try {
        while (zeros.hasRemaining()) {
          channel.write(zeros, from + zeros.position());
        }
        channel.force(false);
      } catch (IOException e) {
        throw failure(file, e);
      }
    }
  }

  private void read(ByteBuffer into, long from) throws IOException {
    while (into.hasRemaining()) {
      if (channel.read(into, from + into.position()) < 0) {
        throw new IOException("cut short");
      }
    }
  }

  void force() {
    try {
      channel.force(false);
    } catch (IOException e) {
      throw failure(file, e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw failure(file, e);
    }
  }

  private static StorageFailure failure(Path file, IOException cause) {
    return Trouble.failure(file.toString(), cause);
  }
}
