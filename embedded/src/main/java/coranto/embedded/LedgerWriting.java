package coranto.embedded;

import coranto.flow.Outcome;
import coranto.report.Outlet;
import coranto.report.Report;
import coranto.story.shares.SentenceWords;
import coranto.story.shares.ShareReader;
import coranto.story.shares.Shares;
import coranto.trace.HeldTraces;
import coranto.trace.Trace;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Keeps the sums of who prints whose words, within one transaction. A report whose traces change
/// is
/// taken out of the sums as it was and put in again as it is. Words count for the report they were
/// taken from in one step: tracing chooses the earliest already.
final class LedgerWriting {
  private static final HeldTraces ONE_STEP = _ -> null;

  private final Statements statements;

  /// What was counted of a report in its newest revision.
  ///
  /// @param day of its first revision; null when that has no time
  private record Counted(
      String report,
      String outlet,
      int revision,
      int[] unquoted,
      @Nullable String credited,
      @Nullable String day) {}

  LedgerWriting(Statements statements) {
    this.statements = statements;
  }

  /// Takes a report out of the sums, before its traces change; nothing when it isn't in them.
  void out(String report) throws SQLException {
    count(report, -1);
  }

  /// Puts it in again.
  void in(String report) throws SQLException {
    count(report, 1);
  }

  /// Puts a new report or revision in, after its traces were saved.
  void save(Outcome outcome) throws SQLException {
    Report report = outcome.reading().report();
    Outlet outlet = report.outletOrUnknown();
    statements.run(
        "INSERT INTO counted VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (report) DO UPDATE SET"
            + " revision = excluded.revision, unquoted = excluded.unquoted,"
            + " credited = excluded.credited",
        report.id(),
        outlet.key(),
        report.revision(),
        print(SentenceWords.of(outcome.reading()).unquoted()),
        outcome.credited(),
        day(report));
    statements.run(
        "INSERT INTO account VALUES (?, ?, ?, 0, 0, 0, 0, 0) ON CONFLICT (outlet) DO UPDATE SET"
            + " name = coalesce(account.name, excluded.name)",
        outlet.key(),
        outlet.name(),
        outlet.domain());
    in(report.id());
  }

  private static @Nullable String day(Report report) {
    LocalDate day = report.time().day();
    return day == null ? null : day.toString();
  }

  private void count(String report, int sign) throws SQLException {
    Counted counted = counted(report);
    List<Trace> traces =
        counted == null
            ? null
            : DerivedRows.traces(statements, counted.report(), counted.revision());
    if (counted != null && traces != null) {
      add(counted, ShareReader.of(report, traces, counted.unquoted(), ONE_STEP), sign);
    }
  }

  private void add(Counted counted, Shares shares, int sign) throws SQLException {
    int again = 0;
    Map<String, Integer> others = new HashMap<>();
    for (Shares.Taken taken : shares.taken()) {
      String outlet = outlet(taken.report());
      if (outlet.equals(counted.outlet())) {
        again += taken.words();
      } else {
        others.merge(outlet, taken.words(), Integer::sum);
      }
    }
    int credited = counted.credited() == null ? 0 : shares.own();
    statements.run(
        "UPDATE account SET reports = reports + ?, words = words + ?, own = own + ?,"
            + " again = again + ?, credited = credited + ? WHERE outlet = ?",
        sign,
        sign * shares.words(),
        sign * (shares.own() - credited),
        sign * again,
        sign * credited,
        counted.outlet());
    if (counted.day() != null) {
      statements.run(
          "INSERT INTO day VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (outlet, day) DO UPDATE SET"
              + " reports = reports + excluded.reports, words = words + excluded.words,"
              + " own = own + excluded.own, again = again + excluded.again,"
              + " credited = credited + excluded.credited",
          counted.outlet(),
          counted.day(),
          sign,
          sign * shares.words(),
          sign * (shares.own() - credited),
          sign * again,
          sign * credited);
    }
    for (var other : others.entrySet()) {
      pass(counted.outlet(), other.getKey(), true, sign, other.getValue());
    }
    if (counted.credited() != null) {
      pass(counted.outlet(), counted.credited(), false, sign, credited);
    }
  }

  private void pass(String outlet, String source, boolean held, int sign, int words)
      throws SQLException {
    statements.run(
        "INSERT INTO passed VALUES (?, ?, ?, ?, ?) ON CONFLICT (outlet, source, held) DO UPDATE SET"
            + " words = words + excluded.words, reports = reports + excluded.reports",
        outlet,
        source,
        held ? 1 : 0,
        sign * words,
        sign);
  }

  private String outlet(String report) throws SQLException {
    String outlet = statements.one("SELECT outlet FROM counted WHERE report = ?", report);
    return outlet == null ? "" : outlet;
  }

  private @Nullable Counted counted(String report) throws SQLException {
    String sql = "SELECT outlet, revision, unquoted, credited, day FROM counted WHERE report = ?";
    try (PreparedStatement select = statements.connection().prepareStatement(sql)) {
      select.setString(1, report);
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            ? new Counted(
                report,
                row.getString(1),
                row.getInt(2),
                read(row.getString(3)),
                row.getString(4),
                row.getString(5))
            : null;
      }
    }
  }

  private static String print(int[] counts) {
    return Arrays.stream(counts).mapToObj(Integer::toString).collect(Collectors.joining(" "));
  }

  private static int[] read(String counts) {
    return counts.isEmpty()
        ? new int[0]
        : Arrays.stream(counts.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
  }
}
