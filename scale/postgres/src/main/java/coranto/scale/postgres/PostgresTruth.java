package coranto.scale.postgres;

import coranto.flow.StoredTruth;
import coranto.report.Entry;
import coranto.report.Incoming;
import coranto.report.Mark;
import coranto.report.Page;
import coranto.report.Pin;
import coranto.report.Retraction;
import coranto.report.Retractions;
import coranto.report.Revision;
import coranto.report.Taken;
import coranto.report.Watch;
import coranto.wire.Json;
import coranto.wire.MarkJson;
import coranto.wire.PinJson;
import coranto.wire.RetractionJson;
import coranto.wire.WatchJson;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The truth in PostgreSQL. One process writes, held to by a lock of its session; others may read
/// beside it.
public final class PostgresTruth implements StoredTruth {
  private static final Migration SCHEMA = new Migration("truth");

  private final Postgres postgres;

  /// As they stood when the writing session was opened, and what this process added.
  private volatile Read known;

  /// @param sessions which writing session it was read in
  /// @param newest the entry that retracted last
  private record Read(long sessions, long newest, Retractions retractions) {}

  private PostgresTruth(Postgres postgres) {
    this.postgres = postgres;
    this.known = read();
  }

  /// Opens or makes the truth of a database's schema, and holds it until closed.
  ///
  /// @param url `jdbc:postgresql://host:port/database`
  /// @param holder what to tell others that want to write: the command, say
  /// @throws coranto.flow.StorageFailure LOCKED when another process writes there; NEWER when a
  ///     newer program did
  public static PostgresTruth hold(String url, String holder) {
    return new PostgresTruth(Postgres.hold(new Address(url), holder, SCHEMA));
  }

  /// Reads a truth that another process may write; writing is refused.
  public static PostgresTruth read(String url, String reader) {
    return new PostgresTruth(Postgres.read(new Address(url), reader, SCHEMA));
  }

  @Override
  public List<Taken> take(List<Incoming> reports) {
    return postgres.write(connection -> TakingIn.take(connection, reports));
  }

  @Override
  public long pin(Pin pin) {
    return said("pin", PinJson.write(pin));
  }

  @Override
  public List<Entry.Pinned> pins() {
    return said("pin", 0, Entry.Pinned.class);
  }

  @Override
  public long mark(Mark mark) {
    return said("mark", MarkJson.write(mark));
  }

  @Override
  public List<Entry.Marked> marks(long after) {
    return said("mark", after, Entry.Marked.class);
  }

  @Override
  public long watch(Watch watch) {
    return said("watch", WatchJson.write(watch));
  }

  @Override
  public List<Entry.Watched> watches() {
    return said("watch", 0, Entry.Watched.class);
  }

  @Override
  public synchronized long retract(Retraction retraction) {
    Entry.Retracted held = retractions().same(retraction);
    if (held != null) {
      return held.seq();
    }
    long seq = said("retraction", RetractionJson.write(retraction));
    known = read();
    return seq;
  }

  @Override
  public Retractions retractions() {
    Read now = known;
    boolean alone = postgres.writes() && now.sessions() == postgres.sessions();
    if (!alone && now.newest() != newestRetraction()) {
      now = read();
      known = now;
    }
    return now.retractions();
  }

  private long newestRetraction() {
    return number(
        "SELECT coalesce(max(seq), 0) FROM entry WHERE kind = 'retraction' AND revision IS NULL");
  }

  private Read read() {
    long sessions = postgres.sessions();
    var retractions = Retractions.of(said("retraction", 0, Entry.Retracted.class));
    return new Read(sessions, retractions.newest(), retractions);
  }

  /// What a person said, once.
  private long said(String kind, Map<String, Object> said) {
    String body = Json.print(said);
    return postgres.write(connection -> said(connection, kind, body));
  }

  private static long said(Connection connection, String kind, String body) throws SQLException {
    UUID key = EntryRows.key(kind, body);
    String find = "SELECT seq FROM entry WHERE key = ? AND revision IS NULL";
    String append =
        "INSERT INTO entry (seq, kind, key, body) SELECT coalesce(max(seq), 0) + 1, ?, ?, ? FROM"
            + " entry";
    var statements = new Statements(connection);
    long held = statements.number(find, key);
    if (held > 0) {
      return held;
    }
    statements.run(append, kind, key, body);
    return statements.number(find, key);
  }

  private <T extends Entry> List<T> said(String kind, long after, Class<T> type) {
    String sql =
        "SELECT "
            + EntryRows.WHOLE
            + " FROM entry WHERE kind = ? AND seq > ? AND revision IS NULL ORDER BY seq";
    return postgres.rows(sql, row -> type.cast(EntryRows.entry(row)), kind, after);
  }

  @Override
  public int erase(String report) {
    return new Erasing(postgres).erase(report);
  }

  @Override
  public List<Entry> entries(long after, int limit) {
    String sql = "SELECT " + EntryRows.WHOLE + " FROM entry WHERE seq > ? ORDER BY seq LIMIT ?";
    return postgres.rows(sql, EntryRows::entry, after, limit);
  }

  @Override
  public Optional<Entry.Revised> report(String id, int revision) {
    String sql =
        "SELECT "
            + EntryRows.WHOLE
            + " FROM entry WHERE key = ? AND (revision = ? OR ? = 0) AND kind = 'report'"
            + " AND revision IS NOT NULL ORDER BY revision DESC LIMIT 1";
    UUID key = EntryRows.keyOf(id);
    return postgres.rows(sql, EntryRows::revised, key, revision, revision).stream().findFirst();
  }

  @Override
  public Optional<Page> page(String report, int revision) {
    record Place(String month, String hash) {}
    String sql =
        "SELECT page_month, page FROM entry WHERE key = ? AND revision = ? AND page IS NOT NULL";
    return postgres.read(
        connection -> {
          List<Place> places =
              new Statements(connection)
                  .rows(
                      sql,
                      row -> new Place(row.getString(1), row.getString(2)),
                      EntryRows.keyOf(report),
                      revision);
          return places.isEmpty()
              ? Optional.empty()
              : PageTables.page(connection, places.getFirst().month(), places.getFirst().hash());
        });
  }

  @Override
  public List<Revision> revisions(String id) {
    String sql =
        "SELECT "
            + EntryRows.HEAD
            + " FROM entry WHERE key = ? AND revision IS NOT NULL ORDER BY revision";
    return postgres.rows(sql, row -> EntryRows.revision(row, id), EntryRows.keyOf(id));
  }

  @Override
  public long lastSeq() {
    return number("SELECT coalesce(max(seq), 0) FROM entry");
  }

  @Override
  public boolean durable() {
    return postgres.write(
        connection ->
            new Statements(connection)
                .rows("SHOW synchronous_commit", row -> row.getString(1))
                .contains("on"));
  }

  @Override
  public long reports() {
    return number("SELECT count(*) FROM entry WHERE revision = 1");
  }

  /// Told by the numbers alone: the server looks after its pages itself.
  @Override
  public String integrity() {
    long missing = number("SELECT coalesce(max(seq), 0) - count(*) FROM entry");
    return missing == 0 ? "ok" : missing + " entries are missing";
  }

  private long number(String sql) {
    return postgres.read(connection -> new Statements(connection).number(sql));
  }

  @Override
  public void close() {
    postgres.close();
  }
}
