package coranto.scale.postgres;

import coranto.flow.StorageFailure;
import coranto.flow.StorageFailure.Category;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// That one process writes. The lock is the session's: all that is written goes through the session
/// that holds it, so who lost it can't write, and a process that dies leaves it.
final class Hold {
  /// One number for all of Coranto's truths; the other tells the schema.
  private static final int TRUTH = 1668248161;

  /// How long a process that was just killed may take to leave.
  private static final String PATIENCE = "3s";

  private static final String HOLDERS =
      """
      SELECT a.application_name || coalesce(' at ' || host(a.client_addr), '')
      FROM pg_locks l JOIN pg_stat_activity a USING (pid)
      WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 2
        AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
        AND l.classid = ?::oid
        AND l.objid = (hashtext(current_schema())::bigint & 4294967295)::oid
      """;

  private Hold() {}

  /// Holds the schema of a session until the session ends.
  ///
  /// @throws StorageFailure LOCKED when another process holds it
  static void take(Connection connection, Address address) throws SQLException {
    var statements = new Statements(connection);
    try {
      statements.script("SET lock_timeout = '" + PATIENCE + "'");
      statements.rows(
          "SELECT pg_advisory_lock(?, hashtext(current_schema()))", row -> row.getRow(), TRUTH);
      statements.script("SET lock_timeout = 0");
    } catch (SQLException e) {
      if (!Trouble.LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
        throw e;
      }
      throw new StorageFailure(
          Category.LOCKED,
          address + " is held by " + holder(statements) + ": stop that first, or use another",
          e);
    }
  }

  private static String holder(Statements statements) throws SQLException {
    List<String> holders = statements.rows(HOLDERS, row -> row.getString(1), TRUTH);
    return holders.isEmpty() ? "another process" : holders.getFirst();
  }
}
