package coranto.embedded;

import coranto.flow.Outcome;
import coranto.report.Report;
import coranto.story.Identified;
import coranto.understand.finding.Finding;
import coranto.wire.Json;
import coranto.wire.PersonJson;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;

/// Writes who the people of entries are, within one transaction. A report's newest revision counts.
final class PeopleWriting {
  private final Statements statements;
  private final Set<String> touched = new LinkedHashSet<>();

  PeopleWriting(Statements statements) {
    this.statements = statements;
  }

  void save(Outcome outcome) throws SQLException {
    Report report = outcome.reading().report();
    touched.addAll(
        statements.all("SELECT DISTINCT person FROM appearance WHERE report = ?", report.id()));
    statements.run("DELETE FROM appearance WHERE report = ?", report.id());
    for (Identified each : outcome.people()) {
      person(each);
      statements.run(
          "INSERT OR REPLACE INTO appearance VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
          each.person().id(),
          report.id(),
          each.entity(),
          report.revision(),
          outcome.seq(),
          report.time().seconds(),
          quotes(outcome, each.entity()),
          each.why());
      touched.add(each.person().id());
    }
  }

  private void person(Identified each) throws SQLException {
    String key = each.person().key();
    statements.run(
        "INSERT INTO person VALUES (?, ?, ?, (SELECT count(*) FROM person WHERE key = ?), 0, ?)"
            + " ON CONFLICT (id) DO UPDATE SET name = excluded.name, row = excluded.row",
        each.person().id(),
        key,
        each.person().name(),
        key,
        Json.print(PersonJson.write(each.person())));
  }

  private static int quotes(Outcome outcome, String entity) {
    int quotes = 0;
    for (Finding finding : outcome.understanding().findings()) {
      if (finding instanceof Finding.Quote quote && entity.equals(quote.speaker())) {
        quotes++;
      }
    }
    return quotes;
  }

  /// Counts anew the quotes of those who were touched.
  void done() throws SQLException {
    for (String person : touched) {
      statements.run(
          "UPDATE person SET quotes ="
              + " (SELECT coalesce(sum(quotes), 0) FROM appearance WHERE person = ?) WHERE id = ?",
          person,
          person);
    }
  }
}
