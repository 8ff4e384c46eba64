package coranto.scale.postgres;

import coranto.report.Incoming;
import coranto.report.Known;
import coranto.report.Page;
import coranto.report.Report;
import coranto.report.Revision;
import coranto.report.Taken;
import coranto.wire.Json;
import coranto.wire.ReportJson;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Takes a batch of reports in: what is held of them is asked for once, and what is new is written
/// at once, so that a batch of any size costs a few round trips.
final class TakingIn {
  private static final String HELD =
      "SELECT "
          + EntryRows.HEAD
          + " FROM entry WHERE key = ANY (?) AND revision IS NOT NULL ORDER BY key, revision";
  private static final String APPEND =
      "INSERT INTO entry (seq, kind, key, revision, text_hash, seen, published, modified, extractor,"
          + " page, page_month, body) VALUES (?, 'report', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  /// A revision that is to be written.
  private record New(Revision revision, Incoming incoming, Report report) {}

  private final Connection connection;
  private final Map<UUID, List<Revision>> held = new HashMap<>();
  private final Set<UUID> erased = new HashSet<>();
  private final List<New> fresh = new ArrayList<>();
  private long last;

  private TakingIn(Connection connection) {
    this.connection = connection;
  }

  static List<Taken> take(Connection connection, List<Incoming> reports) throws SQLException {
    var taking = new TakingIn(connection);
    taking.last = new Statements(connection).number("SELECT coalesce(max(seq), 0) FROM entry");
    taking.look(reports);
    List<Taken> taken = reports.stream().map(taking::take).toList();
    taking.write();
    return taken;
  }

  private void look(List<Incoming> reports) throws SQLException {
    var ids = new HashMap<UUID, String>();
    for (Incoming incoming : reports) {
      String id = incoming.report().id();
      ids.put(EntryRows.keyOf(id), id);
    }
    var keys = connection.createArrayOf("uuid", ids.keySet().toArray());
    new Statements(connection)
        .rows(
            HELD,
            row -> {
              UUID key = row.getObject("key", UUID.class);
              if (row.getString("kind").equals("erased")) {
                erased.add(key);
              }
              return of(key).add(EntryRows.revision(row, String.valueOf(ids.get(key))));
            },
            keys);
  }

  private List<Revision> of(UUID key) {
    return held.computeIfAbsent(key, _ -> new ArrayList<>());
  }

  private Taken take(Incoming incoming) {
    Report report = incoming.report();
    UUID key = EntryRows.keyOf(report.id());
    List<Revision> revisions = of(key);
    Revision known =
        erased.contains(key)
            ? revisions.getLast()
            : Known.among(revisions, report.seen(), report.textHash());
    if (known != null) {
      return new Taken(report.id(), known.number(), known.seq(), false);
    }
    Report numbered = Known.next(revisions, report);
    Page page = incoming.page();
    var revision =
        new Revision(
            report.id(),
            numbered.revision(),
            ++last,
            report.textHash(),
            report.seen(),
            report.published(),
            report.modified(),
            incoming.extractor(),
            page == null ? null : page.sha256());
    revisions.add(revision);
    fresh.add(new New(revision, incoming, numbered));
    return new Taken(report.id(), revision.number(), revision.seq(), true);
  }

  private void write() throws SQLException {
    PageTables.keep(connection, fresh.stream().<Page>mapMulti(TakingIn::page).toList());
    try (PreparedStatement insert = connection.prepareStatement(APPEND)) {
      for (New each : fresh) {
        fill(insert, each);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static void page(New fresh, java.util.function.Consumer<Page> sink) {
    Page page = fresh.incoming().page();
    if (page != null) {
      sink.accept(page);
    }
  }

  private static void fill(PreparedStatement insert, New each) throws SQLException {
    Revision revision = each.revision();
    Page page = each.incoming().page();
    insert.setLong(1, revision.seq());
    insert.setObject(2, EntryRows.keyOf(revision.report()));
    insert.setInt(3, revision.number());
    insert.setString(4, revision.textHash());
    text(insert, 5, revision.seen());
    text(insert, 6, revision.published());
    text(insert, 7, revision.modified());
    text(insert, 8, revision.extractor());
    text(insert, 9, revision.page());
    text(insert, 10, page == null ? null : PageTables.month(page));
    insert.setString(11, Json.print(ReportJson.write(each.report())));
  }

  private static void text(PreparedStatement insert, int at, @Nullable Object value)
      throws SQLException {
    if (value == null) {
      insert.setNull(at, Types.VARCHAR);
    } else {
      insert.setString(at, value.toString());
    }
  }
}
