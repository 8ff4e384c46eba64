package coranto.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/// Texts kept in a temporary file, found again by number: 8 bytes of memory each.
public final class HeldLines implements AutoCloseable {
  private final FileChannel channel;
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
    try {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
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
    end += bytes.length;
    starts[size + 1] = end;
    return size++;
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
    return new String(buffer.array(), StandardCharsets.UTF_8);
  }

  public int size() {
    return size;
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
