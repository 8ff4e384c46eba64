package coranto.embedded;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/// Destroys texts and pages in the truth: what stood there is overwritten, in the files and in the
/// log beside them.
final class Erasing {
  private final Sqlite sqlite;
  private final SqlitePages pages;

  /// Where a page lies.
  private record Place(String month, String hash) {}

  Erasing(Sqlite sqlite, SqlitePages pages) {
    this.sqlite = sqlite;
    this.pages = pages;
  }

  /// Pages first: when it breaks off between, doing it again finds the rest.
  int erase(String report) {
    for (Place place : places(report)) {
      pages.erase(place.month(), place.hash());
    }
    return sqlite.destroy(
        connection -> {
          String sql =
              "UPDATE entry SET kind = 'erased', body = '{}' WHERE report = ? AND kind = 'report'";
          try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, report);
            return update.executeUpdate();
          }
        });
  }

  /// The pages of this report that no other was read from.
  private List<Place> places(String report) {
    String sql =
        "SELECT DISTINCT page_month, page FROM entry e WHERE report = ? AND page IS NOT NULL"
            + " AND NOT EXISTS (SELECT 1 FROM entry o WHERE o.page = e.page AND o.kind = 'report'"
            + " AND o.report <> e.report)";
    return sqlite.rows(sql, row -> new Place(row.getString(1), row.getString(2)), report);
  }

  /// Whether a report's texts were destroyed.
  static boolean erased(Connection connection, String report) throws SQLException {
    return new Statements(connection)
            .one("SELECT 1 FROM entry WHERE report = ? AND kind = 'erased' LIMIT 1", report)
        != null;
  }
}
