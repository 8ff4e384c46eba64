package coranto.embedded;

import coranto.flow.MarkDesk.Listed;
import coranto.wire.Json;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/// What was read and starred, in the rows of a store.
record MarkRows(Sqlite sqlite) {
  private static final String NEWEST =
      "(SELECT max(seq) FROM derivation d WHERE d.report = m.report)";
  private static final String READ_TO =
      "coalesce(r.seq, (SELECT value FROM progress WHERE name = 'all_read'), 0)";

  /// How the reports of a report's story stand, in the order in which they came in.
  List<ReadState> states(String report) {
    return sqlite.rows(
        "SELECT m.report, "
            + NEWEST
            + ", "
            + READ_TO
            + ", s.report IS NOT NULL"
            + " FROM membership o JOIN membership m ON m.story = o.story"
            + " LEFT JOIN read_to r ON r.report = m.report LEFT JOIN star s ON s.report = m.report"
            + " WHERE o.report = ? ORDER BY m.seq",
        row -> new ReadState(row.getString(1), row.getLong(2), row.getLong(3), row.getBoolean(4)),
        report);
  }

  /// A report of each starred story, the one starred last first.
  List<String> starred(int limit) {
    return sqlite.strings(
        "SELECT min(s.report) FROM star s LEFT JOIN membership m ON m.report = s.report"
            + " GROUP BY coalesce(m.story, s.report) ORDER BY max(s.seq) DESC LIMIT ?",
        limit);
  }

  /// Stories with how they stand, the one updated last first.
  List<Listed> latest(int limit) {
    return listed("ORDER BY s.newest DESC, s.id LIMIT ?", limit);
  }

  /// The stories that some reports are in, with how they stand; in no order.
  List<Listed> listed(Collection<String> reports) {
    String held = "SELECT story FROM membership WHERE report IN (SELECT value FROM json_each(?))";
    return listed("WHERE s.id IN (" + held + ")", Json.print(List.copyOf(reports)));
  }

  private List<Listed> listed(String which, Object argument) {
    return sqlite.rows(
        "SELECT s.id, s.newest, (SELECT min(seq) FROM derivation WHERE report = s.id),"
            + " NOT EXISTS (SELECT 1 FROM membership m LEFT JOIN read_to r ON r.report = m.report"
            + " WHERE m.story = s.id AND "
            + NEWEST
            + " > "
            + READ_TO
            + "), EXISTS (SELECT 1 FROM membership m JOIN star x ON x.report = m.report"
            + " WHERE m.story = s.id) FROM story s "
            + which,
        row ->
            new Listed(
                row.getString(1),
                row.getLong(3),
                Instant.ofEpochSecond(row.getLong(2)),
                row.getBoolean(4),
                row.getBoolean(5)),
        argument);
  }
}
