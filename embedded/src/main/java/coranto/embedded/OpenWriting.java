package coranto.embedded;

import coranto.flow.Outcome;
import coranto.group.features.Finding;
import coranto.group.features.Gist;
import coranto.group.features.PackedFeatures;
import coranto.group.open.Standing;
import java.sql.SQLException;
import java.util.List;

/// Writes what grouping holds open, within one transaction.
record OpenWriting(Statements statements) {
  /// An entry that came in.
  void add(Outcome outcome) throws SQLException {
    stand(outcome.grouping().standings());
    keep(outcome.seq(), outcome.gist());
    for (long closed : outcome.grouping().closed()) {
      close(closed);
    }
  }

  /// What an entry is found by, and compared by where any is.
  void keep(long seq, Gist gist) throws SQLException {
    statements.run(
        "UPDATE open_entry SET finding = ?, versions = ? WHERE seq = ?",
        Finding.of(gist).bytes(),
        DerivedWriting.VERSIONS,
        seq);
    if (statements.one("SELECT 1 FROM open_entry WHERE text = ?", seq) != null) {
      statements.run(
          "INSERT OR REPLACE INTO features VALUES (?, ?, ?)",
          seq,
          DerivedWriting.VERSIONS,
          PackedFeatures.bytes(gist.features()));
    }
  }

  /// By whose text entries are compared, as far as that changed.
  void stand(List<Standing> standings) throws SQLException {
    for (Standing standing : standings) {
      statements.run(
          "INSERT INTO open_entry (seq, text) VALUES (?, ?)"
              + " ON CONFLICT (seq) DO UPDATE SET text = excluded.text",
          standing.seq(),
          standing.text());
    }
  }

  /// An entry leaves the open window.
  void close(long seq) throws SQLException {
    String text = statements.one("SELECT text FROM open_entry WHERE seq = ?", seq);
    if (text != null) {
      statements.run("DELETE FROM open_entry WHERE seq = ?", seq);
      statements.run(
          "DELETE FROM features WHERE seq = ?"
              + " AND NOT EXISTS (SELECT 1 FROM open_entry WHERE text = features.seq)",
          Long.valueOf(text));
    }
  }
}
