package coranto.embedded;

import coranto.flow.AgingTruth;
import coranto.report.Entry;
import coranto.report.Incoming;
import coranto.report.Known;
import coranto.report.Mark;
import coranto.report.Page;
import coranto.report.Pin;
import coranto.report.Report;
import coranto.report.Retraction;
import coranto.report.Retractions;
import coranto.report.Revision;
import coranto.report.Taken;
import coranto.report.Watch;
import coranto.wire.Json;
import coranto.wire.MarkJson;
import coranto.wire.PinJson;
import coranto.wire.ReportJson;
import coranto.wire.RetractionJson;
import coranto.wire.WatchJson;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The truth in a SQLite file, WAL, synchronous FULL; pages beside it in a file a month.
public final class SqliteTruth implements AgingTruth {
  private static final String COLUMNS =
      "seq, kind, report, revision, text_hash, seen, published, modified, extractor, page";

  /// So many characters of entries are read at once, and the entry that reaches it.
  private static final long LENGTH_AT_ONCE = 4_000_000;

  private final Sqlite sqlite;
  private final SqlitePages pages;

  /// As they stand in the file: nobody else writes there.
  private volatile Retractions retractions;

  private SqliteTruth(Sqlite sqlite, SqlitePages pages) {
    this.sqlite = sqlite;
    this.pages = pages;
    this.retractions = retracted(sqlite);
  }

  /// Opens or makes the truth of a data folder.
  ///
  /// @throws coranto.flow.StorageFailure when it is damaged, newer than the program, or can't be
  ///     opened
  public static SqliteTruth open(Path folder) {
    return new SqliteTruth(
        Sqlite.open(folder.resolve("truth.db"), "truth.sql", Sqlite.Durability.FULL),
        new SqlitePages(folder));
  }

  /// Opens the truth of a folder that another process may write to: as it stands now, for a while.
  ///
  /// @throws coranto.flow.StorageFailure when it can't be read
  public static SqliteTruth reading(Path folder) {
    return new SqliteTruth(
        Sqlite.reading(folder.resolve("truth.db"), "truth.sql"), new SqlitePages(folder));
  }

  @Override
  public List<Taken> take(List<Incoming> reports) {
    pages.keep(reports.stream().map(Incoming::page).<Page>mapMulti(SqliteTruth::some).toList());
    return sqlite.write(
        connection -> {
          var taken = new ArrayList<Taken>(reports.size());
          for (Incoming incoming : reports) {
            taken.add(take(connection, incoming));
          }
          return taken;
        });
  }

  private static void some(@Nullable Page page, java.util.function.Consumer<Page> sink) {
    if (page != null) {
      sink.accept(page);
    }
  }

  private static Taken take(Connection connection, Incoming incoming) throws SQLException {
    Report report = incoming.report();
    String hash = report.textHash();
    List<Revision> held = revisions(connection, report.id());
    Revision known = Known.among(held, report.seen(), hash);
    if (known != null) {
      return new Taken(report.id(), known.number(), known.seq(), false);
    }
    if (!held.isEmpty() && Erasing.erased(connection, report.id())) {
      Revision newest = held.getLast();
      return new Taken(report.id(), newest.number(), newest.seq(), false);
    }
    Report numbered = Known.next(held, report);
    long seq = append(connection, incoming, numbered, hash);
    return new Taken(report.id(), numbered.revision(), seq, true);
  }

  private static long append(Connection connection, Incoming incoming, Report report, String hash)
      throws SQLException {
    String sql =
        "INSERT INTO entry (kind, report, revision, text_hash, seen, published, modified,"
            + " extractor, page, page_month, body) VALUES ('report', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    Page page = incoming.page();
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setString(1, report.id());
      insert.setInt(2, report.revision());
      insert.setString(3, hash);
      text(insert, 4, report.seen());
      text(insert, 5, report.published());
      text(insert, 6, report.modified());
      text(insert, 7, incoming.extractor());
      text(insert, 8, page == null ? null : page.sha256());
      text(insert, 9, page == null ? null : SqlitePages.month(page));
      insert.setString(10, Json.print(ReportJson.write(report)));
      insert.executeUpdate();
    }
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT last_insert_rowid()")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static void text(PreparedStatement insert, int at, @Nullable Object value)
      throws SQLException {
    if (value == null) {
      insert.setNull(at, Types.VARCHAR);
    } else {
      insert.setString(at, value.toString());
    }
  }

  private static List<Revision> revisions(Connection connection, String id) throws SQLException {
    String sql = "SELECT " + COLUMNS + " FROM entry WHERE report = ? ORDER BY revision";
    return new Statements(connection).rows(sql, EntryRows::revision, id);
  }

  @Override
  public long pin(Pin pin) {
    return said("pin", Json.print(PinJson.write(pin)));
  }

  /// What a person said, once.
  private long said(String kind, String body) {
    return sqlite.write(
        connection -> {
          var statements = new Statements(connection);
          String held = "SELECT seq FROM entry WHERE kind = '" + kind + "' AND body = ?";
          String known = statements.one(held, body);
          if (known == null) {
            statements.run("INSERT INTO entry (kind, body) VALUES (?, ?)", kind, body);
          }
          return Long.parseLong(known != null ? known : statements.one(held, body));
        });
  }

  @Override
  public List<Entry.Pinned> pins() {
    return sqlite.rows(
        "SELECT seq, body FROM entry WHERE kind = 'pin' ORDER BY seq", EntryRows::pinned);
  }

  @Override
  public long mark(Mark mark) {
    return said("mark", Json.print(MarkJson.write(mark)));
  }

  @Override
  public List<Entry.Marked> marks(long after) {
    return sqlite.rows(
        "SELECT seq, body FROM entry WHERE kind = 'mark' AND seq > ? ORDER BY seq",
        EntryRows::marked,
        after);
  }

  @Override
  public long watch(Watch watch) {
    return said("watch", Json.print(WatchJson.write(watch)));
  }

  @Override
  public List<Entry.Watched> watches() {
    return sqlite.rows(
        "SELECT seq, body FROM entry WHERE kind = 'watch' ORDER BY seq", EntryRows::watched);
  }

  @Override
  public synchronized long retract(Retraction retraction) {
    Entry.Retracted held = retractions.same(retraction);
    if (held != null) {
      return held.seq();
    }
    String body = Json.print(RetractionJson.write(retraction));
    long seq =
        sqlite.write(
            connection -> {
              var statements = new Statements(connection);
              statements.run("INSERT INTO entry (kind, body) VALUES ('retraction', ?)", body);
              return Long.parseLong(statements.one("SELECT last_insert_rowid()"));
            });
    retractions = retracted(sqlite);
    return seq;
  }

  @Override
  public boolean durable() {
    return sqlite.write(
        connection -> "2".equals(new Statements(connection).one("PRAGMA synchronous")));
  }

  @Override
  public int erase(String report) {
    return new Erasing(sqlite, pages).erase(report);
  }

  @Override
  public int drop(long seq, Retraction.ByAge by) {
    return new Erasing(sqlite, pages).drop(seq, by);
  }

  @Override
  public boolean holds(long seq, Retraction.ByAge by) {
    return new Erasing(sqlite, pages).holds(seq, by);
  }

  @Override
  public Optional<Instant> seen(int older) {
    String sql =
        "SELECT seen FROM entry WHERE kind = 'report' AND seen IS NOT NULL ORDER BY seen LIMIT 1 OFFSET ?";
    return sqlite.strings(sql, older).stream().findFirst().map(Instant::parse);
  }

  @Override
  public Retractions retractions() {
    return retractions;
  }

  private static Retractions retracted(Sqlite sqlite) {
    String sql = "SELECT seq, body FROM entry WHERE kind = 'retraction' ORDER BY seq";
    return Retractions.of(sqlite.rows(sql, EntryRows::retracted));
  }

  @Override
  public List<Entry> entries(long after, int limit) {
    String sql = "SELECT " + COLUMNS + ", body FROM entry WHERE seq > ? ORDER BY seq LIMIT ?";
    return sqlite.read(
        connection -> {
          try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, after);
            select.setInt(2, limit);
            return some(select);
          }
        });
  }

  /// Fewer where they are long.
  private static List<Entry> some(PreparedStatement select) throws SQLException {
    var entries = new ArrayList<Entry>();
    try (ResultSet rows = select.executeQuery()) {
      for (long length = 0; length < LENGTH_AT_ONCE && rows.next(); ) {
        entries.add(EntryRows.entry(rows));
        length += rows.getString("body").length();
      }
    }
    return entries;
  }

  @Override
  public Optional<Entry.Revised> report(String id, int revision) {
    return sqlite.read(
        connection -> {
          String sql =
              "SELECT "
                  + COLUMNS
                  + ", body FROM entry WHERE report = ? AND (revision = ? OR ? = 0) AND kind ="
                  + " 'report' ORDER BY revision DESC LIMIT 1";
          try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, id);
            select.setInt(2, revision);
            select.setInt(3, revision);
            try (ResultSet rows = select.executeQuery()) {
              return rows.next() ? Optional.of(EntryRows.revised(rows)) : Optional.empty();
            }
          }
        });
  }

  @Override
  public Optional<Page> page(String report, int revision) {
    record Place(String month, String hash) {}
    String sql =
        "SELECT page_month, page FROM entry WHERE report = ? AND revision = ? AND page IS NOT NULL";
    Optional<Place> place =
        sqlite.read(
            connection -> {
              try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setString(1, report);
                select.setInt(2, revision);
                try (ResultSet rows = select.executeQuery()) {
                  return rows.next()
                      ? Optional.of(new Place(rows.getString(1), rows.getString(2)))
                      : Optional.empty();
                }
              }
            });
    return place.flatMap(found -> pages.page(found.month(), found.hash()));
  }

  @Override
  public List<Revision> revisions(String id) {
    return sqlite.read(connection -> revisions(connection, id));
  }

  @Override
  public long lastSeq() {
    return number("SELECT coalesce(max(seq), 0) FROM entry");
  }

  @Override
  public long reports() {
    return number("SELECT count(*) FROM entry WHERE revision = 1");
  }

  @Override
  public String integrity() {
    return sqlite.read(
        connection -> {
          try (var statement = connection.createStatement();
              var rows = statement.executeQuery("PRAGMA integrity_check(10)")) {
            return rows.next() ? rows.getString(1) : "no answer";
          }
        });
  }

  private long number(String sql) {
    return sqlite.read(
        connection -> {
          try (var statement = connection.createStatement();
              var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getLong(1) : 0L;
          }
        });
  }

  @Override
  public void close() {
    sqlite.close();
    pages.close();
  }
}
