package coranto.embedded;

import coranto.flow.Delivery;
import coranto.flow.Delivery.State;
import coranto.flow.Hit;
import coranto.report.Watch.Receiver;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/// Deliveries in a SQLite file of their own.
public final class SqliteDeliveries implements AutoCloseable {
  /// More than this many don't wait for one receiver: the oldest are dropped.
  static final int MOST_WAITING = 1_000;

  private static final int FINISHED_KEPT = 10_000;
  private static final String COLUMNS =
      "id, watch, seq, why, report, kind, address, state, attempts, due, trouble";

  private final Sqlite sqlite;

  private SqliteDeliveries(Sqlite sqlite) {
    this.sqlite = sqlite;
  }

  /// Opens or makes those of a data folder.
  ///
  /// @param lastSeq the newest entry of the truth: where the file is new, what fired up to there is
  ///     sent to nobody, so that a lost file sends nothing again
  /// @throws coranto.flow.StorageFailure when the file is damaged, newer than the program, or can't
  ///     be opened
  public static SqliteDeliveries open(Path folder, long lastSeq) {
    var deliveries =
        new SqliteDeliveries(
            Sqlite.open(
                folder.resolve("deliveries.db"), "deliveries.sql", Sqlite.Durability.NORMAL));
    deliveries.sqlite.write(
        connection -> {
          new Statements(connection)
              .run("INSERT OR IGNORE INTO progress VALUES ('handed_to', ?)", lastSeq);
          return lastSeq;
        });
    return deliveries;
  }

  /// The entry up to which all that fired was handed on.
  public long handedTo() {
    return sqlite
        .rows("SELECT value FROM progress WHERE name = 'handed_to'", row -> row.getLong(1))
        .getFirst();
  }

  /// Takes deliveries in, and notes up to where, in one transaction.
  public void hand(List<Delivery> deliveries, long to) {
    sqlite.write(
        connection -> {
          var statements = new Statements(connection);
          for (Delivery each : deliveries) {
            statements.run(
                "INSERT OR IGNORE INTO delivery (" + COLUMNS + ") VALUES (?,?,?,?,?,?,?,?,?,?,?)",
                each.id(),
                each.hit().watch(),
                each.hit().seq(),
                each.hit().why().word(),
                each.hit().report(),
                kind(each.receiver()),
                each.receiver().address(),
                each.state().name(),
                each.attempts(),
                each.due().toEpochMilli(),
                each.trouble());
            bound(statements, each.receiver().address());
          }
          statements.run("INSERT OR REPLACE INTO progress VALUES ('handed_to', ?)", to);
          return to;
        });
  }

  private static void bound(Statements statements, String address) throws SQLException {
    statements.run(
        "UPDATE delivery SET state = 'DROPPED', trouble = 'too many wait for this receiver'"
            + " WHERE number IN (SELECT number FROM delivery WHERE state = 'WAITING'"
            + " AND address = ? ORDER BY number DESC LIMIT -1 OFFSET ?)",
        address,
        MOST_WAITING);
  }

  /// What is to be tried now, the oldest of each receiver.
  public List<Delivery> due(Instant now) {
    return sqlite.rows(
        "SELECT "
            + COLUMNS
            + " FROM delivery WHERE number IN (SELECT min(number) FROM delivery"
            + " WHERE state = 'WAITING' GROUP BY address) AND due <= ? ORDER BY number LIMIT 1000",
        SqliteDeliveries::delivery,
        now.toEpochMilli());
  }

  /// Notes what became of one; older ones that are finished go.
  public void keep(Delivery delivery) {
    sqlite.write(
        connection -> {
          var statements = new Statements(connection);
          statements.run(
              "UPDATE delivery SET state = ?, attempts = ?, due = ?, trouble = ? WHERE id = ?",
              delivery.state().name(),
              delivery.attempts(),
              delivery.due().toEpochMilli(),
              delivery.trouble(),
              delivery.id());
          statements.run(
              "DELETE FROM delivery WHERE state <> 'WAITING' AND number <="
                  + " (SELECT max(number) FROM delivery) - ?",
              FINISHED_KEPT);
          return delivery;
        });
  }

  /// Those of a watch, the latest first.
  public List<Delivery> of(String watch, int limit) {
    return sqlite.rows(
        "SELECT " + COLUMNS + " FROM delivery WHERE watch = ? ORDER BY number DESC LIMIT ?",
        SqliteDeliveries::delivery,
        watch,
        limit);
  }

  /// How many wait.
  public long waiting() {
    return sqlite
        .rows("SELECT count(*) FROM delivery WHERE state = 'WAITING'", row -> row.getLong(1))
        .getFirst();
  }

  private static Delivery delivery(ResultSet row) throws SQLException {
    String address = row.getString("address");
    return new Delivery(
        row.getString("id"),
        new Hit(
            row.getLong("seq"),
            row.getString("watch"),
            row.getString("report"),
            Hit.Why.of(row.getString("why"))),
        row.getString("kind").equals("ntfy")
            ? new Receiver.Ntfy(address)
            : new Receiver.Webhook(address),
        State.valueOf(row.getString("state")),
        row.getInt("attempts"),
        Instant.ofEpochMilli(row.getLong("due")),
        row.getString("trouble"));
  }

  private static String kind(Receiver receiver) {
    return switch (receiver) {
      case Receiver.Webhook _ -> "webhook";
      case Receiver.Ntfy _ -> "ntfy";
    };
  }

  @Override
  public void close() {
    sqlite.close();
  }
}
