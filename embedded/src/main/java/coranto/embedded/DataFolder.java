package coranto.embedded;

import coranto.flow.StorageFailure;
import coranto.flow.StorageFailure.Category;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A data folder, held by one process at a time: a second one is told who holds it.
public final class DataFolder implements AutoCloseable {
  private final Path path;
  private final FileChannel channel;
  private final FileLock lock;

  private DataFolder(Path path, FileChannel channel, FileLock lock) {
    this.path = path;
    this.channel = channel;
    this.lock = lock;
  }

  /// Makes the folder when it isn't there, and holds it until closed.
  ///
  /// @param holder what to tell others: the command, say
  /// @throws StorageFailure LOCKED when another process holds it
  public static DataFolder hold(Path path, String holder) {
    try {
      Files.createDirectories(path);
      FileChannel channel =
          FileChannel.open(
              path.resolve("coranto.lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock(Long.MAX_VALUE - 1, 1, false);
      if (lock == null) {
        throw held(path, channel);
      }
      sign(channel, holder);
      return new DataFolder(path, channel, lock);
    } catch (java.nio.channels.OverlappingFileLockException e) {
      throw new StorageFailure(Category.LOCKED, path + " is held by this very process", e);
    } catch (IOException e) {
      throw new StorageFailure(Category.OTHER, path + ": " + e.getMessage(), e);
    }
  }

  private static StorageFailure held(Path path, FileChannel channel) throws IOException {
    var who = ByteBuffer.allocate(200);
    channel.read(who, 0);
    channel.close();
    String holder = new String(who.array(), 0, who.position(), StandardCharsets.UTF_8).strip();
    return new StorageFailure(
        Category.LOCKED,
        path + " is held by " + holder + ": stop that first, or use another --data");
  }

  private static void sign(FileChannel channel, String holder) throws IOException {
    channel.truncate(0);
    String line = holder + " (process " + ProcessHandle.current().pid() + ")\n";
    channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)), 0);
    channel.force(true);
  }

  public Path path() {
    return path;
  }

  @Override
  public void close() {
    try (channel) {
      lock.release();
    } catch (IOException e) {
      throw new StorageFailure(Category.OTHER, path + ": " + e.getMessage(), e);
    }
  }
}
