package coranto.scale.postgres;

import coranto.flow.StorageFailure;
import coranto.flow.StorageFailure.Category;
import coranto.text.Resource;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

/// Brings a schema up to date by the numbered steps of a file, each in one transaction.
final class Migration {
  private static final String MADE =
      "CREATE TABLE IF NOT EXISTS coranto_schema (name text PRIMARY KEY, step integer NOT NULL)";
  private static final String STEP =
      "INSERT INTO coranto_schema VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET step ="
          + " excluded.step";

  private final String name;

  /// @param name of a resource beside this class, without `.sql`; its steps are divided by lines of
  ///     dashes
  Migration(String name) {
    this.name = name;
  }

  /// Makes what is missing. For the session that writes.
  ///
  /// @throws StorageFailure NEWER when a newer program wrote there
  void run(Connection connection, Address address) throws SQLException {
    var statements = new Statements(connection);
    statements.script("SET client_min_messages = warning; " + MADE);
    String[] steps = steps();
    int stands = (int) statements.number("SELECT step FROM coranto_schema WHERE name = ?", name);
    if (stands > steps.length) {
      throw newer(address);
    }
    connection.setAutoCommit(false);
    for (int step = stands; step < steps.length; step++) {
      statements.script(steps[step]);
      statements.run(STEP, name, step + 1);
      connection.commit();
    }
    connection.setAutoCommit(true);
  }

  /// For a session that reads: what it finds must be as this program knows it.
  ///
  /// @throws StorageFailure NEWER when a newer program wrote there; OTHER when none ever did, or an
  ///     older one
  void require(Connection connection, Address address) throws SQLException {
    var statements = new Statements(connection);
    long there =
        statements.number(
            "SELECT count(*) FROM pg_tables WHERE tablename = 'coranto_schema' AND schemaname = current_schema()");
    long stands =
        there == 0 ? 0 : statements.number("SELECT step FROM coranto_schema WHERE name = ?", name);
    if (stands > steps().length) {
      throw newer(address);
    }
    if (stands < steps().length) {
      throw new StorageFailure(
          Category.OTHER,
          address + " holds no truth of this version: open it first with a program that writes");
    }
  }

  private static StorageFailure newer(Address address) {
    return new StorageFailure(
        Category.NEWER, address + " was written by a newer Coranto: use that, or another database");
  }

  private String[] steps() {
    return new String(Resource.bytes(Migration.class, name + ".sql"), StandardCharsets.UTF_8)
        .split("(?m)^-{4,}$");
  }
}
