package coranto.embedded;

import coranto.flow.Hit.Why;
import coranto.flow.Outcome;
import coranto.report.Watch;
import coranto.report.Watch.Again;
import coranto.story.shares.SentenceWords;
import coranto.story.shares.ShareReader;
import coranto.story.shares.Shares;
import coranto.trace.HeldTraces;
import coranto.understand.finding.Finding;
import java.sql.SQLException;
import java.util.List;

/// Writes which of the watches that a report matches fire: once for a story, whatever its copies;
/// again for what their owners asked, when the report is no copy.
record HitWriting(Statements statements) {
  private static final HeldTraces ONE_STEP = _ -> null;

  void save(Outcome outcome, List<Watch> matched) throws SQLException {
    String report = outcome.reading().report().id();
    for (Watch watch : matched) {
      if (!fired(watch, report)) {
        write(outcome, watch, Why.STORY);
      } else if (!firedFor(watch, report)) {
        again(outcome, watch);
      }
    }
  }

  private void again(Outcome outcome, Watch watch) throws SQLException {
    boolean denies = watch.again().contains(Again.DENIAL) && denies(outcome);
    boolean origin = watch.again().contains(Again.NEW_ORIGIN);
    if ((denies || origin) && own(outcome)) {
      write(outcome, watch, denies ? Why.DENIAL : Why.NEW_ORIGIN);
    }
  }

  private void write(Outcome outcome, Watch watch, Why why) throws SQLException {
    statements.run(
        "INSERT OR REPLACE INTO hit VALUES (?, ?, ?, ?)",
        watch.id(),
        outcome.seq(),
        why.word(),
        outcome.reading().report().id());
  }

  /// Whether it fired for any report of the story as it is now.
  private boolean fired(Watch watch, String report) throws SQLException {
    String sql =
        "SELECT 1 FROM membership o JOIN membership m ON m.story = o.story"
            + " JOIN hit h ON h.report = m.report WHERE o.report = ? AND h.watch = ? LIMIT 1";
    return statements.one(sql, report, watch.id()) != null;
  }

  private boolean firedFor(Watch watch, String report) throws SQLException {
    String sql = "SELECT 1 FROM hit WHERE report = ? AND watch = ? LIMIT 1";
    return statements.one(sql, report, watch.id()) != null;
  }

  private static boolean denies(Outcome outcome) {
    return outcome.understanding().findings().stream().anyMatch(Finding.Denial.class::isInstance);
  }

  /// Whether it goes back to no other report and no agency.
  private static boolean own(Outcome outcome) {
    Shares shares =
        ShareReader.of(
            outcome.reading().report().id(),
            outcome.traces().all(),
            SentenceWords.of(outcome.reading()).unquoted(),
            ONE_STEP);
    return outcome.credited() == null
        && shares.taken().stream().noneMatch(taken -> taken.words() * 2 > shares.words());
  }
}
