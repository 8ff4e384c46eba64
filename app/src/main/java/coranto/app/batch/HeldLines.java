package coranto.app.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// Texts kept, deflated, in a temporary file, found again by number: 8 bytes of memory
/// each. One thread adds.
final class HeldLines implements AutoCloseable {
  private static final int HEAD = Integer.BYTES;

  private final FileChannel channel;
  private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
  private long[] starts = new long[1024];
  private int size;
  private long end;

  private HeldLines(FileChannel channel) {
    this.channel = channel;
  }

  /// A new file in `folder`, gone when closed.
  public static HeldLines in(Path folder, String name) {
    try {
      return new HeldLines(
          FileChannel.open(
              folder.resolve(name),
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Adds a text; returns its number, counted from 0.
  public int add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ByteBuffer buffer = packed(bytes);
    int length = buffer.remaining();
    try {
      while (buffer.hasRemaining()) {
        channel.write(buffer, end + buffer.position());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (size + 1 >= starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
    }
    starts[size] = end;
    end += length;
    starts[size + 1] = end;
    return size++;
  }

  /// The length, then the bytes deflated.
  private ByteBuffer packed(byte[] bytes) {
    var buffer = ByteBuffer.allocate(HEAD + bytes.length + bytes.length / 100 + 64);
    buffer.putInt(bytes.length);
    deflater.reset();
    deflater.setInput(bytes);
    deflater.finish();
    while (!deflater.finished()) {
      deflater.deflate(buffer);
    }
    return buffer.flip();
  }

  public String text(int number) {
    ByteBuffer buffer = ByteBuffer.allocate((int) (starts[number + 1] - starts[number]));
    try {
      while (buffer.hasRemaining()
          && channel.read(buffer, starts[number] + buffer.position()) >= 0) {
        // until full
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new String(unpacked(buffer.flip()), StandardCharsets.UTF_8);
  }

  private static byte[] unpacked(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.getInt()];
    try (var inflater = new Inflater()) {
      inflater.setInput(buffer);
      int at = 0;
      while (at < bytes.length) {
        at += inflater.inflate(bytes, at, bytes.length - at);
      }
      return bytes;
    } catch (DataFormatException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  public int size() {
    return size;
  }

  @Override
  public void close() {
    deflater.end();
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
