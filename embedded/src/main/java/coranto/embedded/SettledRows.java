package coranto.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A copy of the derived rows as they stood when texts were last destroyed for their age. What is
/// made anew begins with it, since it can't be made of the texts any more; so that it comes out as
/// it was.
final class SettledRows {
  private static final String NAME = "settled.db";

  private final Path folder;

  SettledRows(Path folder) {
    this.folder = folder;
  }

  /// Copies the rows as they are, in place of an older copy. Durable when this returns.
  void keep() {
    replace(folder.resolve(SqliteDerived.FILE), folder.resolve(NAME));
  }

  /// Whether there is a copy.
  boolean are() {
    return Files.exists(folder.resolve(NAME));
  }

  /// Puts the copy where the derived rows lie; false when there is none.
  boolean put(Path rows) {
    boolean kept = are();
    if (kept) {
      replace(folder.resolve(NAME), rows);
    }
    return kept;
  }

  /// Throws the copy away, and the rows that were made of it.
  void drop(Path rows) {
    try {
      Files.deleteIfExists(rows);
      Files.deleteIfExists(folder.resolve(NAME));
    } catch (IOException e) {
      throw Trouble.failure(folder.toString(), e);
    }
  }

  private static void replace(Path from, Path to) {
    Path fresh = to.resolveSibling(to.getFileName() + ".new");
    try {
      Files.deleteIfExists(fresh);
      Snapshot.copy(from, fresh);
      Durable.force(fresh);
      Files.move(fresh, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw Trouble.failure(to.toString(), e);
    }
  }
}
