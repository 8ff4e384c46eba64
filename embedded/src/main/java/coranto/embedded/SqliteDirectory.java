package coranto.embedded;

import coranto.flow.Appearance;
import coranto.flow.Directory;
import coranto.flow.PersonSummary;
import coranto.story.Person;
import coranto.wire.Json;
import coranto.wire.PersonJson;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
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
    return sqlite.read(
        connection -> {
          try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (int at = 0; at < arguments.size(); at++) {
              select.setString(at + 1, arguments.get(at));
            }
            var found = new ArrayList<PersonSummary>();
            try (ResultSet rows = select.executeQuery()) {
              while (rows.next()) {
                found.add(summary(rows));
              }
            }
            return found;
          }
        });
  }

  private static PersonSummary summary(ResultSet row) throws SQLException {
    Person person = PersonJson.read(Json.object(row.getString("row")));
    return new PersonSummary(
        person.id(), person.name(), person.roles(), person.reports(), row.getInt("quotes"));
  }

  @Override
  public List<Appearance> appearances(String id, int from, int limit) {
    return sqlite.read(
        connection -> {
          String sql =
              "SELECT report, revision, entity, why FROM appearance WHERE person = ?"
                  + " ORDER BY time DESC, seq DESC, entity LIMIT "
                  + limit
                  + " OFFSET "
                  + from;
          try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, id);
            return appearances(select);
          }
        });
  }

  static List<Appearance> appearances(PreparedStatement select) throws SQLException {
    var found = new ArrayList<Appearance>();
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        found.add(
            new Appearance(
                rows.getString("report"),
                rows.getInt("revision"),
                rows.getString("entity"),
                rows.getString("why")));
      }
    }
    return found;
  }
}
