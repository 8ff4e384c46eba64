package coranto.embedded;

import coranto.flow.Appearance;
import coranto.flow.Derived.Revised;
import coranto.report.Retraction;
import coranto.story.Person;
import coranto.wire.Json;
import coranto.wire.PersonJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What a retraction asks of the derived rows.
final class WithdrawalRows {
  private final Sqlite sqlite;

  /// A revision and its entry.
  private record Entered(long seq, Revised revised) {}

  WithdrawalRows(Sqlite sqlite) {
    this.sqlite = sqlite;
  }

  List<String> covered(Retraction retraction) {
    return of("report", retraction);
  }

  /// The stories that these reports are in.
  Set<String> stories(Retraction retraction) {
    return Set.copyOf(of("story", retraction));
  }

  private List<String> of(String column, Retraction retraction) {
    String select = "SELECT " + column + " FROM membership WHERE ";
    return switch (retraction) {
      case Retraction.OfReport of -> sqlite.strings(select + "report = ?", of.report());
      case Retraction.OfOutlet of ->
          sqlite.strings(select + "outlet = ? ORDER BY seq", of.outlet());
      case Retraction.ByAge by -> sqlite.strings(select + "seen < ? ORDER BY seq", Erasing.day(by));
    };
  }

  List<Long> entries(String report) {
    return sqlite
        .strings("SELECT seq FROM derivation WHERE report = ? ORDER BY seq", report)
        .stream()
        .map(Long::valueOf)
        .toList();
  }

  List<Revised> takers(Set<String> sources) {
    var found = new TreeSet<>(Comparator.comparingLong(Entered::seq));
    for (String source : new TreeSet<>(sources)) {
      found.addAll(takers(source));
    }
    return found.stream()
        .map(Entered::revised)
        .filter(taker -> !sources.contains(taker.report()))
        .toList();
  }

  private List<Entered> takers(String source) {
    String sql =
        "SELECT d.seq, d.report, d.revision FROM taken t JOIN derivation d"
            + " ON d.report = t.report AND d.revision = t.revision WHERE t.source = ?";
    return sqlite.rows(sql, WithdrawalRows::entered, source);
  }

  private static Entered entered(ResultSet row) throws SQLException {
    return new Entered(row.getLong(1), new Revised(row.getString(2), row.getInt(3)));
  }

  List<Person> toldOf(Set<String> reports) {
    var people = new TreeMap<String, Person>();
    for (String report : new TreeSet<>(reports)) {
      sqlite
          .strings(
              "SELECT row FROM person WHERE id IN (SELECT person FROM appearance WHERE report = ?)",
              report)
          .stream()
          .map(row -> PersonJson.read(Json.object(row)))
          .forEach(person -> people.put(person.id(), person));
    }
    return List.copyOf(people.values());
  }

  List<Appearance> appearances(String person) {
    String sql =
        "SELECT report, revision, entity, why FROM appearance WHERE person = ? ORDER BY seq, entity";
    return sqlite.rows(sql, SqliteDirectory::appearance, person);
  }

  /// The entries of what was retracted, in order.
  List<Long> gone() {
    return sqlite.strings("SELECT seq FROM gone ORDER BY seq").stream().map(Long::valueOf).toList();
  }
}
