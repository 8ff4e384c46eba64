package coranto.scale.postgres;

import coranto.wire.Json;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Destroys texts and pages in the truth. What a table held stays in its file until the table is
/// written anew, so it is: nobody reads or writes it meanwhile. Backups and the archive of the
/// write-ahead log are their owner's to destroy.
final class Erasing {
  private static final String LONE_PAGES =
      "SELECT DISTINCT page_month, page FROM entry e WHERE key = ? AND page IS NOT NULL"
          + " AND NOT EXISTS (SELECT 1 FROM entry o WHERE o.page = e.page AND o.kind = 'report'"
          + " AND o.key <> e.key)";

  private static final String THERE = "SELECT seq FROM entry WHERE key = ? AND kind = 'erased'";
  private static final String MONTHS =
      "SELECT DISTINCT page_month FROM entry WHERE key = ?"
          + " AND to_regclass('\"page-' || page_month || '\"') IS NOT NULL";

  private final Postgres postgres;

  /// Where a page lies.
  private record Place(String month, String hash) {}

  Erasing(Postgres postgres) {
    this.postgres = postgres;
  }

  /// When it breaks off, doing it again does the rest.
  int erase(String report) {
    UUID key = EntryRows.keyOf(report);
    int erased = postgres.write(connection -> erase(connection, key, report));
    if (postgres.rows(THERE, row -> row.getLong(1), key).isEmpty()) {
      return 0;
    }
    postgres.alone("VACUUM FULL entry");
    for (String month : postgres.rows(MONTHS, row -> row.getString(1), key)) {
      postgres.alone("VACUUM FULL " + PageTables.name(month));
    }
    return erased;
  }

  private static int erase(Connection connection, UUID key, String report) throws SQLException {
    var statements = new Statements(connection);
    List<Place> pages =
        statements.rows(LONE_PAGES, row -> new Place(row.getString(1), row.getString(2)), key);
    for (Place page : pages) {
      statements.run("DELETE FROM page WHERE month = ? AND hash = ?", page.month(), page.hash());
    }
    return statements.run(
        "UPDATE entry SET kind = 'erased', body = ? WHERE key = ? AND kind = 'report'",
        Json.print(Map.of("id", report)),
        key);
  }
}
