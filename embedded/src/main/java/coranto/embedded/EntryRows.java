package coranto.embedded;

import coranto.report.Entry;
import coranto.report.Revision;
import coranto.report.Stamp;
import coranto.wire.Json;
import coranto.wire.PinJson;
import coranto.wire.ReportJson;
import coranto.wire.RetractionJson;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows of the truth as records.
final class EntryRows {
  private EntryRows() {}

  static List<Entry> all(PreparedStatement select) throws SQLException {
    var entries = new ArrayList<Entry>();
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        entries.add(
            switch (rows.getString("kind")) {
              case "report" -> revised(rows);
              case "pin" -> pinned(rows);
              case "retraction" -> retracted(rows);
              case "erased" -> new Entry.Erased(revision(rows));
              default -> throw new SQLException("no kind of entry: " + rows.getString("kind"));
            });
      }
    }
    return entries;
  }

  static List<Entry.Pinned> pins(PreparedStatement select) throws SQLException {
    var pins = new ArrayList<Entry.Pinned>();
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        pins.add(pinned(rows));
      }
    }
    return pins;
  }

  static List<Entry.Retracted> retractions(PreparedStatement select) throws SQLException {
    var retractions = new ArrayList<Entry.Retracted>();
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        retractions.add(retracted(rows));
      }
    }
    return retractions;
  }

  private static Entry.Retracted retracted(ResultSet row) throws SQLException {
    return new Entry.Retracted(
        row.getLong("seq"), RetractionJson.read(Json.object(row.getString("body"))));
  }

  private static Entry.Pinned pinned(ResultSet row) throws SQLException {
    return new Entry.Pinned(row.getLong("seq"), PinJson.read(Json.object(row.getString("body"))));
  }

  static List<Revision> revisions(PreparedStatement select) throws SQLException {
    var revisions = new ArrayList<Revision>();
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        revisions.add(revision(rows));
      }
    }
    return revisions;
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
