package coranto.embedded;

import coranto.flow.EntryBook;
import coranto.flow.FeedBook;
import coranto.flow.FeedState;
import coranto.flow.SecondLooks;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What is known of feeds in a SQLite file of its own. Written after the truth: what a crash takes
/// from it is looked at again.
public final class SqliteFeeds implements FeedBook {
  private static final String COLUMNS =
      "address, at, title, standing, etag, last_modified, whole, tried, looked, due, every,"
          + " failures, trouble, note, fresh, day, today, took, unverified,"
          + " folders";

  private final Sqlite sqlite;
  private final SqliteEntries entries;
  private final SecondLooks looks;

  private SqliteFeeds(Sqlite sqlite) {
    this.sqlite = sqlite;
    this.entries = new SqliteEntries(sqlite);
    this.looks = new SqliteSecondLooks(sqlite);
  }

  /// Opens or makes the feeds of a data folder.
  ///
  /// @throws coranto.flow.StorageFailure when the file is damaged, newer than the program, or can't
  ///     be opened
  public static SqliteFeeds open(Path folder) {
    return new SqliteFeeds(
        Sqlite.open(folder.resolve("feeds.db"), "feeds.sql", Sqlite.Durability.NORMAL));
  }

  @Override
  public List<FeedState> all() {
    return select("SELECT " + COLUMNS + " FROM feed ORDER BY address", _ -> {});
  }

  @Override
  public Optional<FeedState> find(String address) {
    return select(
            "SELECT " + COLUMNS + " FROM feed WHERE address = ?",
            statement -> statement.setString(1, address))
        .stream()
        .findFirst();
  }

  @Override
  public void keep(List<FeedState> states) {
    String sql =
        "INSERT OR REPLACE INTO feed ("
            + COLUMNS
            + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    sqlite.write(
        connection -> {
          try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (FeedState state : states) {
              bind(insert, state);
              insert.executeUpdate();
            }
            return states.size();
          }
        });
  }

  @Override
  public void forget(String address) {
    sqlite.write(
        connection -> {
          for (String sql :
              List.of("DELETE FROM entry WHERE feed = ?", "DELETE FROM feed WHERE address = ?")) {
            try (PreparedStatement delete = connection.prepareStatement(sql)) {
              delete.setString(1, address);
              delete.executeUpdate();
            }
          }
          return address;
        });
  }

  @Override
  public EntryBook entries() {
    return entries;
  }

  /// Which pages are looked at again.
  public SecondLooks secondLooks() {
    return looks;
  }

  @Override
  public void close() {
    sqlite.close();
  }

  private interface Binding {
    void on(PreparedStatement statement) throws SQLException;
  }

  private List<FeedState> select(String sql, Binding binding) {
    return sqlite.read(
        connection -> {
          try (PreparedStatement select = connection.prepareStatement(sql)) {
            binding.on(select);
            var states = new ArrayList<FeedState>();
            try (ResultSet rows = select.executeQuery()) {
              while (rows.next()) {
                states.add(state(rows));
              }
            }
            return states;
          }
        });
  }

  private static void bind(PreparedStatement insert, FeedState state) throws SQLException {
    insert.setString(1, state.address());
    insert.setString(2, state.at());
    insert.setString(3, state.title());
    insert.setString(4, state.standing().name());
    insert.setString(5, state.etag());
    insert.setString(6, state.lastModified());
    insert.setString(7, text(state.whole()));
    insert.setString(8, text(state.tried()));
    insert.setString(9, text(state.looked()));
    insert.setString(10, state.due().toString());
    insert.setString(11, state.every().toString());
    insert.setInt(12, state.failures());
    insert.setString(13, state.trouble());
    insert.setString(14, state.note());
    insert.setString(15, text(state.fresh()));
    insert.setString(16, text(state.day()));
    insert.setInt(17, state.today());
    insert.setString(18, state.took().toString());
    insert.setBoolean(19, state.unverified());
    insert.setString(20, state.folders().isEmpty() ? null : String.join("\n", state.folders()));
  }

  private static FeedState state(ResultSet row) throws SQLException {
    return new FeedState(
        row.getString("address"),
        row.getString("at"),
        row.getString("title"),
        FeedState.Standing.valueOf(row.getString("standing")),
        row.getString("etag"),
        row.getString("last_modified"),
        read(row.getString("whole"), Instant::parse),
        read(row.getString("tried"), Instant::parse),
        read(row.getString("looked"), Instant::parse),
        Instant.parse(row.getString("due")),
        Duration.parse(row.getString("every")),
        row.getInt("failures"),
        row.getString("trouble"),
        row.getString("note"),
        read(row.getString("fresh"), Instant::parse),
        read(row.getString("day"), LocalDate::parse),
        row.getInt("today"),
        Duration.parse(row.getString("took")),
        row.getBoolean("unverified"),
        folders(row.getString("folders")));
  }

  /// Folders stand a line each: no name of one holds a line break.
  private static List<String> folders(@Nullable String lines) {
    return lines == null ? List.of() : lines.lines().toList();
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static <T> @Nullable T read(@Nullable String text, Function<String, T> reading) {
    return text == null ? null : reading.apply(text);
  }
}
