package coranto.app.input;

import coranto.embedded.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What lies where in a data folder, and how to throw it away.
public final class Folders {
  private static final List<String> DERIVED =
      List.of("derived.db", "derived.db-wal", "derived.db-shm", "near", "search");

  private Folders() {}

  /// Deletes everything derived from the truth.
  ///
  /// @throws coranto.flow.StorageFailure when another process holds the folder
  public static void dropDerived(Path folder, String holder) throws IOException {
    try (var _ = DataFolder.hold(folder, holder)) {
      for (String name : DERIVED) {
        delete(folder.resolve(name));
      }
    }
  }

  /// Deletes a file or a folder with all that is in it; nothing when it isn't there.
  public static void delete(Path path) throws IOException {
    if (Files.notExists(path)) {
      return;
    }
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
