package coranto.embedded;

import coranto.flow.OpenEntry;
import coranto.group.features.Features;
import coranto.group.features.Finding;
import coranto.group.features.Gist;
import coranto.group.features.PackedFeatures;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// What grouping holds open, as rows.
public final class OpenRows {
  private final Sqlite sqlite;

  OpenRows(Sqlite sqlite) {
    this.sqlite = sqlite;
  }

  /// All entries that are open, in order of `seq`.
  List<OpenEntry> all() {
    return sqlite.rows(
        "SELECT o.seq, d.report, m.story, o.text, o.finding, o.versions FROM open_entry o"
            + " JOIN derivation d ON d.seq = o.seq JOIN membership m ON m.report = d.report"
            + " ORDER BY o.seq",
        OpenRows::entry);
  }

  private static OpenEntry entry(ResultSet row) throws SQLException {
    boolean current = DerivedWriting.VERSIONS.equals(row.getString(6));
    return new OpenEntry(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getLong(4),
        current ? Finding.of(row.getBytes(5)) : null);
  }

  /// What an entry is compared by; null when the steps have changed since, or it isn't kept.
  ///
  /// @param packed takes it apart
  public @Nullable Features features(long seq, PackedFeatures packed) {
    return sqlite
        .rows(
            "SELECT features FROM features WHERE seq = ? AND versions = ?",
            row -> row.getBytes(1),
            seq,
            DerivedWriting.VERSIONS)
        .stream()
        .findFirst()
        .map(packed::features)
        .orElse(null);
  }

  /// Keeps what an entry is found and compared by.
  public void keep(long seq, Gist gist) {
    sqlite.write(
        connection -> {
          new OpenWriting(new Statements(connection)).keep(seq, gist);
          return seq;
        });
  }

  /// The oldest open entry that is compared by an entry's text; empty when none is.
  public OptionalLong standingBy(long text) {
    return sqlite
        .rows(
            "SELECT seq FROM open_entry WHERE text = ? ORDER BY seq LIMIT 1",
            row -> row.getLong(1),
            text)
        .stream()
        .mapToLong(Long::longValue)
        .findFirst();
  }
}
