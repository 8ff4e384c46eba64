package coranto.embedded;

import coranto.report.Page;
import coranto.wire.Json;
import coranto.wire.Packed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The pages that revisions were read from, gzipped, in a file a month: dropping old pages is
/// deleting a file. Written before the entry that names them.
final class SqlitePages implements AutoCloseable {
  private final Path folder;
  private final Map<String, Sqlite> months = new TreeMap<>();

  SqlitePages(Path folder) {
    this.folder = folder;
  }

  /// The month a page is kept under: of its fetching, in UTC.
  static String month(Page page) {
    Instant fetched = page.fetched();
    return fetched == null ? "undated" : fetched.toString().substring(0, 7);
  }

  /// Keeps pages; those of one month in one transaction.
  void keep(List<Page> pages) {
    pages.stream()
        .collect(Collectors.groupingBy(SqlitePages::month, TreeMap::new, Collectors.toList()))
        .forEach(this::keep);
  }

  private void keep(String month, List<Page> pages) {
    String sql = "INSERT OR IGNORE INTO page VALUES (?, ?, ?, ?, ?)";
    file(month)
        .write(
            connection -> {
              try (PreparedStatement insert = connection.prepareStatement(sql)) {
                for (Page page : pages) {
                  insert.setString(1, page.sha256());
                  insert.setString(2, page.url());
                  insert.setString(3, Json.print(new TreeMap<>(page.headers())));
                  insert.setString(4, page.fetched() == null ? null : page.fetched().toString());
                  insert.setBytes(5, Packed.pack(page.bytes()));
                  insert.executeUpdate();
                }
                return pages.size();
              }
            });
  }

  /// A page; empty when its month was dropped.
  Optional<Page> page(String month, String hash) {
    if (!months.containsKey(month) && Files.notExists(path(month))) {
      return Optional.empty();
    }
    return file(month)
        .read(
            connection -> {
              String sql = "SELECT url, headers, fetched, body FROM page WHERE hash = ?";
              try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setString(1, hash);
                try (var rows = select.executeQuery()) {
                  return rows.next() ? Optional.of(page(rows)) : Optional.empty();
                }
              }
            });
  }

  /// Where a page lies.
  record Place(String month, String hash) {}

  /// Destroys a page; nothing when it isn't there.
  void erase(Place place) {
    if (Files.exists(path(place.month()))) {
      file(place.month()).destroy(connection -> delete(connection, List.of(place)));
    }
  }

  /// Drops pages, and the files of months in which none is left.
  void drop(Set<Place> places) {
    places.stream()
        .filter(place -> Files.exists(path(place.month())))
        .collect(Collectors.groupingBy(Place::month, TreeMap::new, Collectors.toList()))
        .forEach(this::drop);
  }

  private void drop(String month, List<Place> places) {
    file(month).write(connection -> delete(connection, places));
    if (file(month).strings("SELECT hash FROM page LIMIT 1").isEmpty()) {
      deleteFile(month);
    }
  }

  private static int delete(Connection connection, List<Place> places) throws SQLException {
    int deleted = 0;
    for (Place place : places) {
      deleted +=
          new Statements(connection).changed("DELETE FROM page WHERE hash = ?", place.hash());
    }
    return deleted;
  }

  /// No page is kept under a month that is over: pages are kept when they are fetched.
  private synchronized void deleteFile(String month) {
    Sqlite file = months.remove(month);
    if (file != null) {
      file.close();
    }
    try {
      for (String end : List.of("", "-wal", "-shm")) {
        Files.deleteIfExists(Path.of(path(month) + end));
      }
    } catch (IOException e) {
      throw Trouble.failure(path(month).toString(), e);
    }
  }

  private static Page page(ResultSet row) throws SQLException {
    var headers = new TreeMap<String, String>();
    Json.object(row.getString("headers"))
        .forEach((name, value) -> headers.put(name, String.valueOf(value)));
    String fetched = row.getString("fetched");
    return new Page(
        row.getString("url"),
        Map.copyOf(headers),
        fetched == null ? null : Instant.parse(fetched),
        Packed.unpack(row.getBytes("body")));
  }

  @Override
  public synchronized void close() {
    months.values().forEach(Sqlite::close);
    months.clear();
  }

  private synchronized Sqlite file(String month) {
    return months.computeIfAbsent(
        month, _ -> Sqlite.open(path(month), "pages.sql", Sqlite.Durability.FULL));
  }

  private Path path(String month) {
    return folder.resolve("pages-" + month + ".db");
  }
}
