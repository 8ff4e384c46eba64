package coranto.embedded;

import coranto.flow.EntryBook;
import coranto.flow.EntryState;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What became of the entries of feeds.
final class SqliteEntries implements EntryBook {
  private static final String COLUMNS =
      "feed, key, guid, report, outlet, text_hash, way, print, attempts, trouble, absent, last";
  private static final String SELECT = "SELECT " + COLUMNS + " FROM entry WHERE ";

  private final Sqlite sqlite;

  SqliteEntries(Sqlite sqlite) {
    this.sqlite = sqlite;
  }

  @Override
  public List<EntryState> find(String feed, Collection<String> keys) {
    return sqlite.read(
        connection -> {
          var found = new ArrayList<EntryState>();
          try (PreparedStatement select =
              connection.prepareStatement(SELECT + "feed = ? AND key = ?")) {
            for (String key : keys) {
              select.setString(1, feed);
              select.setString(2, key);
              found.addAll(states(select));
            }
          }
          return found;
        });
  }

  @Override
  public List<EntryState> ofGuid(String feed, String guid) {
    return select("guid = ? AND feed = ? ORDER BY id DESC LIMIT 20", guid, feed);
  }

  @Override
  public Optional<EntryState> ofReport(String report) {
    return select("report = ? ORDER BY id LIMIT 1", report).stream().findFirst();
  }

  @Override
  public Optional<EntryState> ofText(String outlet, String textHash) {
    return select("text_hash = ? AND outlet = ? ORDER BY id LIMIT 1", textHash, outlet).stream()
        .findFirst();
  }

  @Override
  public void keep(String feed, List<EntryState> states) {
    String sql =
        "INSERT INTO entry ("
            + COLUMNS
            + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (feed, key) DO UPDATE SET"
            + " guid = excluded.guid, report = excluded.report, outlet = excluded.outlet,"
            + " text_hash = excluded.text_hash, way = excluded.way, print = excluded.print,"
            + " attempts = excluded.attempts, trouble = excluded.trouble, absent = excluded.absent, last = excluded.last";
    sqlite.write(
        connection -> {
          try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (EntryState state : states) {
              bind(insert, feed, state);
              insert.executeUpdate();
            }
            return states.size();
          }
        });
  }

  @Override
  public void prune(String feed, Instant before) {
    sqlite.write(
        connection -> {
          try (PreparedStatement delete =
              connection.prepareStatement("DELETE FROM entry WHERE feed = ? AND last < ?")) {
            delete.setString(1, feed);
            delete.setString(2, before.toString());
            return delete.executeUpdate();
          }
        });
  }

  private List<EntryState> select(String where, String... values) {
    return sqlite.read(
        connection -> {
          try (PreparedStatement select = connection.prepareStatement(SELECT + where)) {
            for (int at = 0; at < values.length; at++) {
              select.setString(at + 1, values[at]);
            }
            return states(select);
          }
        });
  }

  private static List<EntryState> states(PreparedStatement select) throws SQLException {
    var states = new ArrayList<EntryState>();
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        states.add(state(rows));
      }
    }
    return states;
  }

  private static void bind(PreparedStatement insert, String feed, EntryState state)
      throws SQLException {
    insert.setString(1, feed);
    insert.setString(2, state.key());
    insert.setString(3, state.guid());
    insert.setString(4, state.report());
    insert.setString(5, state.outlet());
    insert.setString(6, state.textHash());
    insert.setString(7, state.way().name());
    insert.setString(8, state.print());
    insert.setInt(9, state.attempts());
    insert.setString(10, state.trouble());
    Instant absent = state.absent();
    insert.setString(11, absent == null ? null : absent.toString());
    insert.setString(12, state.last().toString());
  }

  private static EntryState state(ResultSet row) throws SQLException {
    String absent = row.getString("absent");
    return new EntryState(
        row.getString("key"),
        row.getString("guid"),
        row.getString("report"),
        row.getString("outlet"),
        row.getString("text_hash"),
        EntryState.Way.valueOf(row.getString("way")),
        row.getString("print"),
        row.getInt("attempts"),
        row.getString("trouble"),
        absent == null ? null : Instant.parse(absent),
        Instant.parse(row.getString("last")));
  }
}
