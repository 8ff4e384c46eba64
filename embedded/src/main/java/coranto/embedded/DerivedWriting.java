package coranto.embedded;

import coranto.flow.Moves;
import coranto.flow.Outcome;
import coranto.flow.Withdrawal;
import coranto.group.Grouper;
import coranto.group.open.Membership;
import coranto.report.Entry;
import coranto.report.Report;
import coranto.report.Watch;
import coranto.story.People;
import coranto.story.StoryChange;
import coranto.story.shares.ShareReader;
import coranto.text.TextReader;
import coranto.trace.Trace;
import coranto.trace.Tracer;
import coranto.understand.Understander;
import coranto.wire.GroupJson;
import coranto.wire.Json;
import coranto.wire.UnderstandingJson;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// Writes what became of entries, within one transaction.
final class DerivedWriting {
  /// The versions of the steps that rows are made by: text, understanding, tracing, grouping,
  /// people, shares.
  static final String VERSIONS =
      TextReader.VERSION
          + "."
          + Understander.VERSION
          + "."
          + Tracer.VERSION
          + "."
          + Grouper.VERSION
          + "."
          + People.VERSION
          + "."
          + ShareReader.VERSION;

  private final Statements statements;
  private final PeopleWriting people;
  private final LedgerWriting ledger;
  private final OpenWriting open;

  /// Stories that are to be brought up to date, with the entry that touched each last.
  private final Map<String, Long> touched = new LinkedHashMap<>();

  private long last;

  DerivedWriting(Connection connection) {
    this.statements = new Statements(connection);
    this.people = new PeopleWriting(statements);
    this.ledger = new LedgerWriting(statements);
    this.open = new OpenWriting(statements);
  }

  /// @param matched the watches it matches
  void save(Outcome outcome, List<Watch> matched) throws SQLException {
    last = outcome.seq();
    ledger.out(outcome.reading().report().id());
    derivation(outcome);
    ledger.save(outcome);
    repoint(outcome.traces().repointed());
    membership(outcome);
    changes(outcome.seq(), outcome.changes());
    people.save(outcome);
    open.add(outcome);
    new HitWriting(statements).save(outcome, matched);
  }

  void save(Moves moves) throws SQLException {
    last = moves.seq();
    for (Membership moved : moves.memberships()) {
      move(moved);
      statements.run(
          "INSERT OR REPLACE INTO moved VALUES (?, ?, ?)",
          moves.seq(),
          moved.report(),
          Json.print(GroupJson.write(moved)));
    }
    open.stand(moves.standings());
    changes(moves.seq(), moves.changes());
  }

  void save(Withdrawal withdrawal) throws SQLException {
    last = withdrawal.seq();
    var dropping = new WithdrawalWriting(statements, ledger);
    for (Withdrawal.Gone gone : withdrawal.gone()) {
      touch(gone.report());
    }
    dropping.out(withdrawal);
    repoint(withdrawal.retraced());
    open.stand(withdrawal.standings());
    dropping.drop(withdrawal);
    for (Membership moved : withdrawal.memberships()) {
      move(moved);
    }
    changes(withdrawal.seq(), withdrawal.changes());
  }

  void save(Entry.Marked marked) throws SQLException {
    last = marked.seq();
    new MarkWriting(statements).save(marked);
  }

  /// Nothing is derived from it.
  long pass(long seq) throws SQLException {
    last = seq;
    return done();
  }

  /// Notes entries that a step failed on, with the reason. Their stories, which don't change by it,
  /// are written otherwise from then on.
  void park(Map<Long, String> reasons) throws SQLException {
    if (!reasons.isEmpty()) {
      statements.run("DELETE FROM summary");
    }
    for (Map.Entry<Long, String> reason : reasons.entrySet()) {
      statements.run(
          "INSERT OR REPLACE INTO parked VALUES (?, ?)", reason.getKey(), reason.getValue());
    }
  }

  /// Brings the stories that were touched up to date; returns the last entry.
  long done() throws SQLException {
    for (Map.Entry<String, Long> each : touched.entrySet()) {
      String story = each.getKey();
      statements.run("DELETE FROM story WHERE id = ?", story);
      statements.run("DELETE FROM summary WHERE story = ?", story);
      statements.run(
          "INSERT INTO story SELECT story, count(*), count(DISTINCT outlet), max(time),"
              + " max(time) + "
              + FrontOrder.DOUBLING
              + " * log2(count(DISTINCT outlet)), ? FROM membership WHERE story = ? GROUP BY story",
          each.getValue(),
          story);
    }
    people.done();
    statements.run("INSERT OR REPLACE INTO progress VALUES ('derived_to', ?)", last);
    return last;
  }

  private void derivation(Outcome outcome) throws SQLException {
    Report report = outcome.reading().report();
    statements.run(
        "INSERT OR REPLACE INTO derivation VALUES (?, ?, ?, ?, ?, ?, ?)",
        outcome.seq(),
        report.id(),
        report.revision(),
        VERSIONS,
        report.language(),
        DerivedRows.packed(UnderstandingJson.write(outcome.understanding())),
        DerivedRows.packed(outcome.traces().all()));
    WithdrawalWriting.taken(statements, report.id(), report.revision(), outcome.traces().all());
  }

  private void repoint(List<Trace> repointed) throws SQLException {
    var reports = new LinkedHashSet<String>();
    repointed.forEach(trace -> reports.add(trace.sentence().report()));
    for (String report : reports) {
      ledger.out(report);
    }
    for (Trace trace : repointed) {
      repoint(trace);
    }
    for (String report : reports) {
      ledger.in(report);
    }
  }

  private void repoint(Trace trace) throws SQLException {
    String report = trace.sentence().report();
    touch(report);
    int revision = trace.sentence().revision();
    List<Trace> held = DerivedRows.traces(statements, report, revision);
    if (held != null) {
      var traces = new ArrayList<>(held);
      traces.replaceAll(each -> each.sentence().equals(trace.sentence()) ? trace : each);
      statements.run(
          "UPDATE derivation SET traces = ? WHERE report = ? AND revision = ?",
          DerivedRows.packed(traces),
          report,
          revision);
      WithdrawalWriting.taken(statements, report, revision, List.of(trace));
    }
  }

  private void membership(Outcome outcome) throws SQLException {
    Membership own = outcome.grouping().membership();
    Report report = outcome.reading().report();
    touch(own.report());
    statements.run(
        "INSERT OR REPLACE INTO membership VALUES (?, ?,"
            + " coalesce((SELECT seq FROM membership WHERE report = ?), ?), ?, ?, ?, ?)",
        own.report(),
        own.story(),
        own.report(),
        outcome.seq(),
        report.outletOrUnknown().key(),
        report.time().seconds(),
        Json.print(GroupJson.write(own)),
        report.seen() == null ? null : report.seen().toString());
    touched.put(own.story(), last);
    for (Membership moved : outcome.grouping().moved()) {
      move(moved);
    }
  }

  private void move(Membership moved) throws SQLException {
    touch(moved.report());
    statements.run(
        "UPDATE membership SET story = ?, row = ? WHERE report = ?",
        moved.story(),
        Json.print(GroupJson.write(moved)),
        moved.report());
    touched.put(moved.story(), last);
  }

  /// The story a report was in until now changes too.
  private void touch(String report) throws SQLException {
    String story = statements.one("SELECT story FROM membership WHERE report = ?", report);
    if (story != null) {
      touched.put(story, last);
    }
  }

  private void changes(long seq, List<StoryChange> changes) throws SQLException {
    for (int part = 0; part < changes.size(); part++) {
      statements.run(
          "INSERT OR REPLACE INTO story_change VALUES (?, ?, ?)",
          seq,
          part,
          Json.print(GroupJson.write(changes.get(part))));
    }
  }
}
