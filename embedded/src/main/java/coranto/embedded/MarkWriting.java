package coranto.embedded;

import coranto.report.Entry;
import coranto.report.Mark;
import java.sql.SQLException;

/// Writes what a person said about what was read: a row for each report that is in the story then,
/// so that a report which comes into it later is new.
record MarkWriting(Statements statements) {
  /// Those in the story of the one named; the one itself while it is in none.
  private static final String ITS_STORY =
      " FROM (SELECT report FROM membership WHERE story ="
          + " (SELECT story FROM membership WHERE report = ?) UNION SELECT ? AS report)";

  void save(Entry.Marked marked) throws SQLException {
    switch (marked.mark()) {
      case Mark.Read(var report, long to, var _) ->
          statements.run(
              "INSERT OR REPLACE INTO read_to SELECT report, ?" + ITS_STORY, to, report, report);
      case Mark.AllRead(long to, var _) -> {
        statements.run("DELETE FROM read_to WHERE seq <= ?", to);
        statements.run("INSERT OR REPLACE INTO progress VALUES ('all_read', ?)", to);
      }
      case Mark.Starred(var report, boolean on, var _) when on ->
          statements.run(
              "INSERT OR REPLACE INTO star SELECT report, ?" + ITS_STORY,
              marked.seq(),
              report,
              report);
      case Mark.Starred(var report, var _, var _) ->
          statements.run(
              "DELETE FROM star WHERE report IN (SELECT report" + ITS_STORY + ")", report, report);
    }
  }
}
