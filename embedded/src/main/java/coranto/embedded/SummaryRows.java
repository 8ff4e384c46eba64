package coranto.embedded;

import coranto.flow.StorySummary;
import coranto.wire.Json;
import coranto.wire.ListedJson;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What the front page needs of stories, as rows that stand for as long as nothing in their story
/// changes.
///
/// @param madeBy stands for all that it hangs on beside the derived rows: what was made by others
///     is as if it weren't there
record SummaryRows(Sqlite sqlite, String madeBy) {
  /// A story that was written to be listed.
  ///
  /// @param changed the entry that had last changed anything of it
  record Written(StorySummary story, long changed) {}

  /// The first stories by rank, with what the front page ranks them by.
  List<FrontOrder.Row> front(int limit) {
    return sqlite.rows(
        "SELECT id, reports, newest, coalesce(origins, 0) FROM story"
            + " LEFT JOIN summary ON summary.story = id AND made_by = ?"
            + " ORDER BY rank DESC, id LIMIT "
            + limit,
        row -> new FrontOrder.Row(row.getString(1), row.getInt(2), row.getLong(3), row.getInt(4)),
        madeBy);
  }

  /// How a story is listed; empty when that isn't kept.
  Optional<StorySummary> of(String story) {
    return sqlite
        .rows(
            "SELECT listed FROM summary WHERE story = ? AND made_by = ?",
            row -> DerivedRows.text(row.getObject(1)),
            story,
            madeBy)
        .stream()
        .findFirst()
        .map(json -> ListedJson.readSummary(Json.object(json)));
  }

  /// Whether anything can be kept.
  boolean lasting() {
    return sqlite.writable();
  }

  /// Keeps what was written of stories that have not changed since.
  void keep(Collection<Written> written) {
    sqlite.write(
        connection -> {
          var statements = new Statements(connection);
          for (Written each : written) {
            statements.run(
                "INSERT OR REPLACE INTO summary SELECT id, ?, ?, ? FROM story"
                    + " WHERE id = ? AND changed = ?",
                madeBy,
                each.story().origins(),
                DerivedRows.packed(ListedJson.write(each.story())),
                each.story().id(),
                each.changed());
          }
          return written.size();
        });
  }
}
