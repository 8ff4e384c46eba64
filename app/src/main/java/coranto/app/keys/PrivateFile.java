package coranto.app.keys;

import coranto.embedded.Durable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A file of keys that its owner alone may read. It is replaced as a whole, by one process at a
/// time, and read again when it was. For many threads.
final class PrivateFile {
  private final Path path;
  private @Nullable State seen;
  private KeyLines held = KeyLines.NONE;

  /// By what a file that was replaced differs from the one before.
  private record State(@Nullable Object key, FileTime time, long size) {}

  PrivateFile(Path path) {
    this.path = path;
  }

  synchronized KeyLines read() throws IOException {
    State now = state();
    if (!Objects.equals(now, seen)) {
      held = now == null ? KeyLines.NONE : KeyLines.of(Files.readAllLines(path));
      seen = now;
    }
    return held;
  }

  private @Nullable State state() throws IOException {
    try {
      var now = Files.readAttributes(path, BasicFileAttributes.class);
      return new State(now.fileKey(), now.lastModifiedTime(), now.size());
    } catch (NoSuchFileException _) {
      return null;
    }
  }

  /// Whether the change changed anything.
  synchronized boolean change(UnaryOperator<KeyLines> change) throws IOException {
    Files.createDirectories(path.toAbsolutePath().getParent());
    Path turn = path.resolveSibling(path.getFileName() + ".lock");
    try (var channel = FileChannel.open(turn, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var _ = channel.lock()) {
      KeyLines before = read();
      KeyLines after = change.apply(before);
      if (after.equals(before)) {
        return false;
      }
      write(path, after.lines());
      seen = null;
      held = KeyLines.NONE;
      return true;
    }
  }

  /// Writes a file that its owner alone may read, from the first moment on; there as a whole or not
  /// at all.
  static void write(Path path, List<String> lines) throws IOException {
    Path folder = path.toAbsolutePath().getParent();
    Path fresh = Files.createTempFile(folder, "keys", "", ownersAlone(path));
    try {
      Files.write(fresh, lines);
      Durable.force(fresh);
      Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static FileAttribute<?>[] ownersAlone(Path path) {
    boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
    var rights = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    return posix ? new FileAttribute<?>[] {rights} : new FileAttribute<?>[0];
  }
}
