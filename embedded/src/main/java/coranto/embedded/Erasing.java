package coranto.embedded;

import coranto.report.Retraction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Destroys texts and pages in the truth, and leaves when they came and their hashes.
final class Erasing {
  /// Entries that came in before one, of reports whose newest revision was seen before a moment.
  private static final String AGED =
      " kind = 'report' AND seq < ? AND seen < ? AND NOT EXISTS (SELECT 1 FROM entry newer"
          + " WHERE newer.report = entry.report AND newer.kind = 'report' AND newer.seen >= ?)";

  private final Sqlite sqlite;
  private final SqlitePages pages;

  Erasing(Sqlite sqlite, SqlitePages pages) {
    this.sqlite = sqlite;
    this.pages = pages;
  }

  /// Destroys a report: what stood there is overwritten, in the files and in the log beside them.
  /// Pages first: when it breaks off between, doing it again finds the rest.
  int erase(String report) {
    for (SqlitePages.Place place : places(report)) {
      pages.erase(place);
    }
    return sqlite.destroy(
        connection ->
            new Statements(connection)
                .changed(
                    "UPDATE entry SET kind = 'erased', body = '{}'"
                        + " WHERE report = ? AND kind = 'report'",
                    report));
  }

  /// The pages of this report that no other was read from.
  private List<SqlitePages.Place> places(String report) {
    String sql =
        "SELECT DISTINCT page_month, page FROM entry e WHERE report = ? AND page IS NOT NULL"
            + " AND NOT EXISTS (SELECT 1 FROM entry o WHERE o.page = e.page AND o.kind = 'report'"
            + " AND o.report <> e.report)";
    return sqlite.rows(sql, Erasing::place, report);
  }

  /// Drops what a retraction by age took out; a month's file goes with its last page. What stood
  /// there is not overwritten: the room is used again.
  int drop(long seq, Retraction.ByAge by) {
    Object[] aged = aged(seq, by);
    String named = "SELECT DISTINCT page_month, page FROM entry WHERE page IS NOT NULL AND ";
    Set<SqlitePages.Place> places = new HashSet<>(sqlite.rows(named + AGED, Erasing::place, aged));
    if (!places.isEmpty()) {
      sqlite
          .rows(named + "kind = 'report' AND NOT (" + AGED + ")", Erasing::place, aged)
          .forEach(places::remove);
      pages.drop(places);
    }
    return sqlite.write(
        connection ->
            new Statements(connection)
                .changed("UPDATE entry SET kind = 'erased', body = '{}' WHERE" + AGED, aged));
  }

  /// Whether [#drop] has anything to drop.
  boolean holds(long seq, Retraction.ByAge by) {
    return !sqlite
        .strings("SELECT 1 FROM entry WHERE" + AGED + " LIMIT 1", aged(seq, by))
        .isEmpty();
  }

  private static Object[] aged(long seq, Retraction.ByAge by) {
    return new Object[] {seq, day(by), day(by)};
  }

  private static SqlitePages.Place place(ResultSet row) throws SQLException {
    return new SqlitePages.Place(row.getString(1), row.getString(2));
  }

  /// The moment of a retraction by age as times in rows compare with it: to the second.
  static String day(Retraction.ByAge by) {
    return by.before().toString().replace("Z", "");
  }

  /// Whether a report's texts were destroyed.
  static boolean erased(Connection connection, String report) throws SQLException {
    return new Statements(connection)
            .one("SELECT 1 FROM entry WHERE report = ? AND kind = 'erased' LIMIT 1", report)
        != null;
  }
}
