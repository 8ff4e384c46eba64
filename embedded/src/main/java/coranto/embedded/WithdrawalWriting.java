package coranto.embedded;

import coranto.flow.Withdrawal;
import coranto.story.Person;
import coranto.trace.Trace;
import coranto.wire.Json;
import coranto.wire.PersonJson;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Drops the rows of what was retracted, within one transaction.
final class WithdrawalWriting {
  private final Statements statements;
  private final LedgerWriting ledger;
  private final Set<String> reports = new LinkedHashSet<>();

  WithdrawalWriting(Statements statements, LedgerWriting ledger) {
    this.statements = statements;
    this.ledger = ledger;
  }

  /// The first half: what the sums count by is still there afterwards.
  void out(Withdrawal withdrawal) throws SQLException {
    for (Withdrawal.Gone gone : withdrawal.gone()) {
      statements.run("INSERT OR REPLACE INTO gone VALUES (?, ?)", gone.seq(), gone.report());
      reports.add(gone.report());
    }
    for (String report : reports) {
      ledger.out(report);
    }
  }

  /// The second half, after what came from them was traced anew.
  void drop(Withdrawal withdrawal) throws SQLException {
    for (Withdrawal.Gone gone : withdrawal.gone()) {
      statements.run("DELETE FROM derivation WHERE seq = ?", gone.seq());
      new OpenWriting(statements).close(gone.seq());
      statements.run("DELETE FROM features WHERE seq = ?", gone.seq());
      statements.run("DELETE FROM parked WHERE seq = ?", gone.seq());
    }
    for (String report : reports) {
      for (String table : List.of("counted", "membership", "moved", "appearance", "taken", "hit")) {
        statements.run("DELETE FROM " + table + " WHERE report = ?", report);
      }
      statements.run("DELETE FROM taken WHERE source = ?", report);
    }
    for (Person person : withdrawal.people()) {
      statements.run(
          "UPDATE person SET name = ?, row = ?, quotes ="
              + " (SELECT coalesce(sum(quotes), 0) FROM appearance WHERE person = person.id)"
              + " WHERE id = ?",
          person.name(),
          Json.print(PersonJson.write(person)),
          person.id());
    }
  }

  /// Notes whose sentences a revision has.
  static void taken(Statements statements, String report, int revision, List<Trace> traces)
      throws SQLException {
    var sources = new LinkedHashSet<String>();
    for (Trace trace : traces) {
      if (trace instanceof Trace.Sourced sourced) {
        sources.add(sourced.source().report());
      }
    }
    for (String source : sources) {
      statements.run("INSERT OR IGNORE INTO taken VALUES (?, ?, ?)", source, report, revision);
    }
  }
}
