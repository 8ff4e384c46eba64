package coranto.embedded;

import coranto.flow.SecondLook;
import coranto.flow.SecondLooks;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Which pages are looked at again, beside what is known of feeds.
final class SqliteSecondLooks implements SecondLooks {
  private final Sqlite sqlite;

  SqliteSecondLooks(Sqlite sqlite) {
    this.sqlite = sqlite;
  }

  @Override
  public List<SecondLook> due(String feed, Instant now, int most) {
    String sql =
        "SELECT * FROM second_look WHERE feed = ? AND due <= ? ORDER BY due, report LIMIT ?";
    return sqlite.read(
        connection -> {
          try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, feed);
            select.setLong(2, now.toEpochMilli());
            select.setInt(3, most);
            var looks = new ArrayList<SecondLook>();
            try (ResultSet rows = select.executeQuery()) {
              while (rows.next()) {
                looks.add(look(rows));
              }
            }
            return looks;
          }
        });
  }

  @Override
  public void keep(SecondLook look) {
    String sql = "INSERT OR REPLACE INTO second_look VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    sqlite.write(
        connection -> {
          try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, look.report());
            insert.setString(2, look.feed());
            insert.setString(3, look.address());
            insert.setString(4, look.first().toString());
            insert.setInt(5, look.step());
            insert.setLong(6, look.due().toEpochMilli());
            insert.setString(7, look.same().toString());
            insert.setString(8, look.etag());
            insert.setString(9, look.lastModified());
            return insert.executeUpdate();
          }
        });
  }

  private static SecondLook look(ResultSet row) throws SQLException {
    return new SecondLook(
        row.getString("report"),
        row.getString("feed"),
        row.getString("address"),
        Instant.parse(row.getString("first")),
        row.getInt("step"),
        Instant.ofEpochMilli(row.getLong("due")),
        Instant.parse(row.getString("same")),
        row.getString("etag"),
        row.getString("last_modified"));
  }

  @Override
  public void drop(String report) {
    delete("DELETE FROM second_look WHERE report = ?", report);
  }

  @Override
  public void dropAll(String feed) {
    delete("DELETE FROM second_look WHERE feed = ?", feed);
  }

  private void delete(String sql, String value) {
    sqlite.write(
        connection -> {
          try (PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setString(1, value);
            return delete.executeUpdate();
          }
        });
  }
}
