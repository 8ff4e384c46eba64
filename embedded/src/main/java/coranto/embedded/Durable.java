package coranto.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Sees to it that what was written to a file is on the disk.
public final class Durable {
  private Durable() {}

  /// Returns when all of a file is on the disk.
  public static void force(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }
}
