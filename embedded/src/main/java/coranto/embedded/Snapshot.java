package coranto.embedded;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/// Copies of SQLite files as they are at one moment, made while another process writes to them.
public final class Snapshot {
  private static final int BUSY_MILLIS = 60_000;

  private Snapshot() {}

  /// Copies a file as it is now, without what was deleted in it.
  ///
  /// @param to must not exist
  /// @throws coranto.flow.StorageFailure when it is damaged, or the disk is full
  public static void copy(Path from, Path to) {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + from)) {
      try (var statement = connection.createStatement()) {
        statement.execute("PRAGMA busy_timeout = " + BUSY_MILLIS);
      }
      try (PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
        copy.setString(1, to.toString());
        copy.execute();
      }
    } catch (SQLException e) {
      throw Sqlite.failure(from, e);
    }
  }
}
