package coranto.scale.postgres;

import coranto.report.Page;
import coranto.wire.Json;
import coranto.wire.Packed;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The pages that revisions were read from, gzipped, in a table a month.
final class PageTables {
  private static final String KEEP =
      "INSERT INTO page (month, hash, about, body) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING";

  private PageTables() {}

  /// The month a page is kept under: of its fetching, in UTC.
  static String month(Page page) {
    Instant fetched = page.fetched();
    return fetched == null ? "undated" : fetched.toString().substring(0, 7);
  }

  /// Keeps pages, in the transaction that names them.
  static void keep(Connection connection, List<Page> pages) throws SQLException {
    Set<String> months = new TreeSet<>();
    pages.forEach(page -> months.add(month(page)));
    for (String month : months) {
      table(new Statements(connection), month);
    }
    try (var insert = connection.prepareStatement(KEEP)) {
      for (Page page : pages) {
        insert.setString(1, month(page));
        insert.setString(2, page.sha256());
        insert.setString(3, about(page));
        insert.setBytes(4, Packed.pack(page.bytes()));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /// The table of a month, as it is named in a statement.
  static String name(String month) {
    return "\"page-" + month + "\"";
  }

  /* Making a table locks out whoever reads pages: it is looked for first. */
  private static void table(Statements statements, String month) throws SQLException {
    String name = name(month);
    if (statements.number("SELECT count(*) WHERE to_regclass(?) IS NOT NULL", name) == 0) {
      statements.script(
          "CREATE TABLE " + name + " PARTITION OF page FOR VALUES IN ('" + month + "')");
    }
  }

  /// A page; empty when its month was dropped.
  static Optional<Page> page(Connection connection, String month, String hash) throws SQLException {
    String sql = "SELECT about, body FROM page WHERE month = ? AND hash = ?";
    return new Statements(connection).rows(sql, PageTables::page, month, hash).stream().findFirst();
  }

  private static String about(Page page) {
    var about = new LinkedHashMap<String, @Nullable Object>();
    about.put("url", page.url());
    about.put("fetched", page.fetched() == null ? null : page.fetched().toString());
    about.put("headers", new TreeMap<>(page.headers()));
    return Json.print(about);
  }

  private static Page page(ResultSet row) throws SQLException {
    Map<String, Object> about = Json.object(row.getString("about"));
    var headers = new TreeMap<String, String>();
    if (about.get("headers") instanceof Map<?, ?> kept) {
      kept.forEach((name, value) -> headers.put(String.valueOf(name), String.valueOf(value)));
    }
    return new Page(
        about.get("url") instanceof String url ? url : null,
        Map.copyOf(headers),
        about.get("fetched") instanceof String fetched ? Instant.parse(fetched) : null,
        Packed.unpack(row.getBytes("body")));
  }
}
