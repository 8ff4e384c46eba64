package coranto.scale.postgres;

import coranto.report.Entry;
import coranto.report.Hashes;
import coranto.report.Revision;
import coranto.report.Stamp;
import coranto.wire.Json;
import coranto.wire.ReportJson;
import coranto.wire.SaidJson;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Rows of the truth as records.
final class EntryRows {
  /// The columns of a revision without its text; its report's id, which any character may stand in,
  /// is the asker's.
  static final String HEAD =
      "seq, kind, key, revision, text_hash, seen, published, modified, extractor, page";

  /// All that an entry is read from.
  static final String WHOLE = HEAD + ", body";

  private static final int HALF_OF_A_HASH = 32;

  private EntryRows() {}

  /// What an entry is looked up by: half of a SHA-256.
  ///
  /// @param kind of the entry
  /// @param of the report's id, or what was said
  static UUID key(String kind, String of) {
    var half = new BigInteger(Hashes.sha256(kind + " " + of).substring(0, HALF_OF_A_HASH), 16);
    return new UUID(half.shiftRight(Long.SIZE).longValue(), half.longValue());
  }

  static UUID keyOf(String report) {
    return key("report", report);
  }

  static Entry entry(ResultSet row) throws SQLException {
    String kind = row.getString("kind");
    Map<String, Object> body = Json.object(row.getString("body"));
    return switch (kind) {
      case "report" -> revised(row, body);
      case "erased" -> new Entry.Erased(revision(row, String.valueOf(body.get("id"))));
      default -> SaidJson.read(row.getLong("seq"), kind, body);
    };
  }

  static Entry.Revised revised(ResultSet row) throws SQLException {
    return revised(row, Json.object(row.getString("body")));
  }

  private static Entry.Revised revised(ResultSet row, Map<String, Object> body)
      throws SQLException {
    var report = ReportJson.read(body);
    return new Entry.Revised(revision(row, report.id()), report);
  }

  static Revision revision(ResultSet row, String report) throws SQLException {
    return new Revision(
        report,
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
