package coranto.embedded;

import coranto.report.Entry;
import coranto.report.Revision;
import coranto.report.Stamp;
import coranto.wire.Json;
import coranto.wire.MarkJson;
import coranto.wire.PinJson;
import coranto.wire.ReportJson;
import coranto.wire.RetractionJson;
import coranto.wire.SaidJson;
import coranto.wire.WatchJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Rows of the truth as records.
final class EntryRows {
  private EntryRows() {}

  static Entry entry(ResultSet row) throws SQLException {
    String kind = row.getString("kind");
    return switch (kind) {
      case "report" -> revised(row);
      case "erased" -> new Entry.Erased(revision(row));
      default -> SaidJson.read(row.getLong("seq"), kind, Json.object(row.getString("body")));
    };
  }

  static Entry.Retracted retracted(ResultSet row) throws SQLException {
    return new Entry.Retracted(
        row.getLong("seq"), RetractionJson.read(Json.object(row.getString("body"))));
  }

  static Entry.Pinned pinned(ResultSet row) throws SQLException {
    return new Entry.Pinned(row.getLong("seq"), PinJson.read(Json.object(row.getString("body"))));
  }

  static Entry.Marked marked(ResultSet row) throws SQLException {
    return new Entry.Marked(row.getLong("seq"), MarkJson.read(Json.object(row.getString("body"))));
  }

  static Entry.Watched watched(ResultSet row) throws SQLException {
    return new Entry.Watched(
        row.getLong("seq"), WatchJson.read(Json.object(row.getString("body"))));
  }

  static Entry.Revised revised(ResultSet row) throws SQLException {
    return new Entry.Revised(revision(row), ReportJson.read(Json.object(row.getString("body"))));
  }

  static Revision revision(ResultSet row) throws SQLException {
    return new Revision(
        row.getString("report"),
        row.getInt("revision"),
        row.getLong("seq"),
        row.getString("text_hash"),
        instant(row.getString("seen")),
        stamp(row.getString("published")),
        stamp(row.getString("modified")),
        row.getString("extractor"),
        row.getString("page"));
  }

  private static @Nullable Instant instant(@Nullable String text) {
    return text == null ? null : Instant.parse(text);
  }

  private static @Nullable Stamp stamp(@Nullable String text) {
    return text == null ? null : Stamp.parse(text).orElse(null);
  }
}
