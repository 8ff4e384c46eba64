package coranto.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// A small file that says what of a folder counts: replaced as a whole, after the files it names
/// are durable. What it doesn't name was not finished.
final class FolderMark {
  private final Path file;

  FolderMark(Path file) {
    this.file = file;
  }

  /// Its lines; none when there is no file, or one of another version.
  ///
  /// @param version the first line
  List<String> read(String version) {
    try {
      List<String> lines = Files.readAllLines(file);
      return lines.isEmpty() || !lines.getFirst().equals(version)
          ? List.of()
          : lines.subList(1, lines.size());
    } catch (NoSuchFileException _) {
      return List.of();
    } catch (IOException e) {
      throw LuceneNearIndex.failure(file.toString(), e);
    }
  }

  void write(String version, List<String> lines) {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    byte[] bytes =
        (version + "\n" + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    try {
      Files.write(fresh, bytes);
      try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw LuceneNearIndex.failure(file.toString(), e);
    }
  }
}
