package coranto.embedded;

import coranto.report.Page;
import coranto.wire.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

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
                  insert.setBytes(5, packed(page.bytes()));
                  insert.executeUpdate();
                }
                return pages.size();
              }
            });
  }

  /// The bytes of a page; empty when its month was dropped.
  Optional<byte[]> bytes(String month, String hash) {
    return file(month)
        .read(
            connection -> {
              String sql = "SELECT body FROM page WHERE hash = ?";
              try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setString(1, hash);
                try (var rows = select.executeQuery()) {
                  return rows.next() ? Optional.of(unpacked(rows.getBytes(1))) : Optional.empty();
                }
              }
            });
  }

  @Override
  public synchronized void close() {
    months.values().forEach(Sqlite::close);
    months.clear();
  }

  private synchronized Sqlite file(String month) {
    return months.computeIfAbsent(
        month,
        _ ->
            Sqlite.open(
                folder.resolve("pages-" + month + ".db"), "pages.sql", Sqlite.Durability.FULL));
  }

  private static byte[] packed(byte[] bytes) {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static byte[] unpacked(byte[] bytes) {
    try (var gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return gzip.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
