package coranto.embedded;

import coranto.flow.Pictures.Picture;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Pictures by their addresses in a SQLite file of their own, which may be deleted at any time. Of
/// more bytes than there is room for, those that nobody looked at for longest go.
public final class SqlitePictures implements AutoCloseable {
  /// What is known of an address.
  ///
  /// @param picture null when there was none
  public record Known(@Nullable Picture picture, Instant fetched) {}

  /// A row costs so much besides its picture.
  private static final int ROW = 500;

  /// Uses are told apart by the hour: a look writes nothing most times.
  private static final Duration USE = Duration.ofHours(1);

  private final Sqlite sqlite;
  private final long room;

  private SqlitePictures(Sqlite sqlite, long room) {
    this.sqlite = sqlite;
    this.room = room;
  }

  /// @param room in bytes
  public static SqlitePictures open(Path folder, long room) {
    return new SqlitePictures(
        Sqlite.open(folder.resolve("pictures.db"), "pictures.sql", Sqlite.Durability.NORMAL), room);
  }

  /// What is known of an address; empty when nothing is.
  public Optional<Known> find(String address, Instant now) {
    record Found(Known known, Instant used) {}
    Optional<Found> found =
        sqlite.read(
            connection -> {
              String sql = "SELECT type, fetched, used, body FROM picture WHERE address = ?";
              try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setString(1, address);
                try (ResultSet row = select.executeQuery()) {
                  return row.next()
                      ? Optional.of(
                          new Found(known(row), Instant.ofEpochMilli(row.getLong("used"))))
                      : Optional.empty();
                }
              }
            });
    if (found.isPresent() && found.get().used().plus(USE).isBefore(now)) {
      used(address, now);
    }
    return found.map(Found::known);
  }

  private static Known known(ResultSet row) throws SQLException {
    String type = row.getString("type");
    return new Known(
        type == null ? null : new Picture(type, row.getBytes("body")),
        Instant.ofEpochMilli(row.getLong("fetched")));
  }

  private void used(String address, Instant now) {
    sqlite.write(
        connection -> {
          String sql = "UPDATE picture SET used = ? WHERE address = ?";
          try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setLong(1, now.toEpochMilli());
            update.setString(2, address);
            return update.executeUpdate();
          }
        });
  }

  /// Keeps a picture, or that there is none.
  ///
  /// @param trouble why there is none
  public void keep(
      String address, @Nullable Picture picture, @Nullable String trouble, Instant now) {
    int size = ROW + (picture == null ? 0 : picture.bytes().length);
    if (size > room) {
      return;
    }
    sqlite.write(
        connection -> {
          String sql = "INSERT OR REPLACE INTO picture VALUES (?, ?, ?, ?, ?, ?, ?)";
          try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, address);
            insert.setString(2, picture == null ? null : picture.type());
            insert.setString(3, trouble);
            insert.setLong(4, now.toEpochMilli());
            insert.setLong(5, now.toEpochMilli());
            insert.setInt(6, size);
            insert.setBytes(7, picture == null ? null : picture.bytes());
            insert.executeUpdate();
          }
          makeRoom(connection);
          return size;
        });
  }

  /// The least used go until the rest has room.
  private void makeRoom(Connection connection) throws SQLException {
    String sql =
        "DELETE FROM picture WHERE rowid IN (SELECT id FROM (SELECT rowid AS id, sum(size) OVER"
            + " (ORDER BY used DESC, rowid DESC) AS total FROM picture) WHERE total > ?)";
    try (PreparedStatement delete = connection.prepareStatement(sql)) {
      delete.setLong(1, room);
      delete.executeUpdate();
    }
  }

  @Override
  public void close() {
    sqlite.close();
  }
}
