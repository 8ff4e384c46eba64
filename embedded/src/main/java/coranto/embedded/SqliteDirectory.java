package coranto.embedded;

import coranto.flow.Appearance;
import coranto.flow.Directory;
import coranto.flow.PersonSummary;
import coranto.story.Person;
import coranto.wire.Json;
import coranto.wire.PersonJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The people of the derived rows.
final class SqliteDirectory implements Directory {
  private static final int MOST_WORDS = 5;

  /// Of whom no report tells any more, since what did was retracted, is not listed.
  private static final String TOLD_OF =
      " AND EXISTS (SELECT 1 FROM appearance WHERE person = person.id)";

  private final Sqlite sqlite;

  SqliteDirectory(Sqlite sqlite) {
    this.sqlite = sqlite;
  }

  @Override
  public List<PersonSummary> listed(String words, int from, int limit) {
    List<String> asked = words(words);
    String holds = " AND instr(' ' || lower(name), ' ' || ?) > 0".repeat(asked.size());
    String sql =
        "SELECT row, quotes FROM person WHERE 1"
            + TOLD_OF
            + holds
            + " ORDER BY quotes DESC, id LIMIT "
            + limit
            + " OFFSET "
            + from;
    return summaries(sql, asked);
  }

  private static List<String> words(String words) {
    return words.strip().isEmpty()
        ? List.of()
        : List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+")).stream()
            .limit(MOST_WORDS)
            .toList();
  }

  @Override
  public Optional<PersonSummary> person(String id) {
    return summaries("SELECT row, quotes FROM person WHERE id = ?" + TOLD_OF, List.of(id)).stream()
        .findFirst();
  }

  private List<PersonSummary> summaries(String sql, List<String> arguments) {
    return sqlite.rows(sql, SqliteDirectory::summary, arguments.toArray());
  }

  private static PersonSummary summary(ResultSet row) throws SQLException {
    Person person = PersonJson.read(Json.object(row.getString("row")));
    return new PersonSummary(
        person.id(), person.name(), person.roles(), person.reports(), row.getInt("quotes"));
  }

  @Override
  public List<Appearance> appearances(String id, int from, int limit) {
    String sql =
        "SELECT report, revision, entity, why FROM appearance WHERE person = ?"
            + " ORDER BY time DESC, seq DESC, entity LIMIT "
            + limit
            + " OFFSET "
            + from;
    return sqlite.rows(sql, SqliteDirectory::appearance, id);
  }

  static Appearance appearance(ResultSet row) throws SQLException {
    return new Appearance(
        row.getString("report"),
        row.getInt("revision"),
        row.getString("entity"),
        row.getString("why"));
  }
}
