package coranto.embedded;

import coranto.flow.Appearance;
import coranto.flow.Derivation;
import coranto.flow.Derived;
import coranto.flow.Directory;
import coranto.flow.Ledger;
import coranto.flow.Moves;
import coranto.flow.OpenEntry;
import coranto.flow.Outcome;
import coranto.flow.Withdrawal;
import coranto.group.open.Membership;
import coranto.report.Citation;
import coranto.report.Entry;
import coranto.report.Retraction;
import coranto.report.Watch;
import coranto.story.HeldPeople;
import coranto.story.Person;
import coranto.trace.HeldTraces;
import coranto.trace.Trace;
import coranto.wire.GroupJson;
import coranto.wire.Json;
import coranto.wire.PersonJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What was derived, in a SQLite file of its own.
public final class SqliteDerived implements Derived, HeldTraces, HeldPeople {
  static final String FILE = "derived.db";

  private final Sqlite sqlite;
  private final WithdrawalRows withdrawals;
  private final SettledRows settled;

  private SqliteDerived(Sqlite sqlite, SettledRows settled) {
    this.sqlite = sqlite;
    this.settled = settled;
    this.withdrawals = new WithdrawalRows(sqlite);
  }

  /// Opens or makes the derived rows of a data folder: where there are none, beginning with those
  /// that were settled, unless other versions of the steps made them.
  ///
  /// @throws coranto.flow.StorageFailure when they are damaged, newer than the program, or can't be
  ///     opened
  public static SqliteDerived open(Path folder) {
    Path rows = folder.resolve(FILE);
    var settled = new SettledRows(folder);
    if (Files.exists(rows) || !settled.put(rows)) {
      return open(rows, settled);
    }
    var derived = open(rows, settled);
    if (derived.current()) {
      return derived;
    }
    derived.close();
    settled.drop(rows);
    return open(rows, settled);
  }

  private static SqliteDerived open(Path rows, SettledRows settled) {
    return new SqliteDerived(Sqlite.open(rows, "derived.sql", Sqlite.Durability.NORMAL), settled);
  }

  /// Keeps the rows as they are now for what is made anew to begin with: texts that they hang on
  /// are about to be destroyed. No other thread writes meanwhile.
  public void settle() {
    sqlite.truncate();
    settled.keep();
  }

  /// The same where rows were settled before: what is dropped goes out of those, too.
  public void settleAgain() {
    if (settled.are()) {
      settle();
    }
  }

  /// Opens the rows of a folder that another process may write to.
  ///
  /// @throws coranto.flow.StorageFailure when they can't be read
  public static SqliteDerived reading(Path folder) {
    return new SqliteDerived(
        Sqlite.reading(folder.resolve(FILE), "derived.sql"), new SettledRows(folder));
  }

  @Override
  public void save(List<Outcome> outcomes, Map<Long, List<Watch>> matched) {
    save(outcomes, matched, Map.of());
  }

  /// The same with the reasons why some of the entries are parked.
  public void save(
      List<Outcome> outcomes, Map<Long, List<Watch>> matched, Map<Long, String> parked) {
    write(
        writing -> {
          for (Outcome outcome : outcomes) {
            writing.save(outcome, matched.getOrDefault(outcome.seq(), List.of()));
          }
          writing.park(parked);
        });
  }

  /// Something that is written in one transaction.
  private interface Rows {
    void to(DerivedWriting writing) throws SQLException;
  }

  private void write(Rows rows) {
    sqlite.write(
        connection -> {
          var writing = new DerivedWriting(connection);
          rows.to(writing);
          return writing.done();
        });
  }

  @Override
  public void save(Moves moves) {
    write(writing -> writing.save(moves));
  }

  @Override
  public void save(Withdrawal withdrawal) {
    write(writing -> writing.save(withdrawal));
  }

  @Override
  public void save(Entry.Marked marked) {
    write(writing -> writing.save(marked));
  }

  @Override
  public void pass(long seq) {
    sqlite.write(connection -> new DerivedWriting(connection).pass(seq));
  }

  @Override
  public List<String> covered(Retraction retraction) {
    return withdrawals.covered(retraction);
  }

  @Override
  public List<Long> entries(String report) {
    return withdrawals.entries(report);
  }

  @Override
  public List<Revised> takers(Set<String> sources) {
    return withdrawals.takers(sources);
  }

  @Override
  public List<Person> toldOf(Set<String> reports) {
    return withdrawals.toldOf(reports);
  }

  @Override
  public List<Appearance> appearances(String person) {
    return withdrawals.appearances(person);
  }

  /// The entries of what was retracted, in order.
  public List<Long> gone() {
    return withdrawals.gone();
  }

  /// The reports that were retracted, by id.
  ///
  /// One that was taken out for its age may have come in anew with another text: it is not gone.
  public List<String> goneReports() {
    return strings(
        "SELECT DISTINCT report FROM gone"
            + " WHERE report NOT IN (SELECT report FROM membership) ORDER BY report");
  }

  /// What an entry moved and nothing has moved since.
  List<Membership> movedBy(long seq) {
    var moved = new ArrayList<Membership>();
    for (String row : strings("SELECT row FROM moved WHERE seq = " + seq + " ORDER BY report")) {
      Membership membership = GroupJson.readMembership(Json.object(row));
      if (membership(membership.report()).filter(membership::equals).isPresent()) {
        moved.add(membership);
      }
    }
    return moved;
  }

  /// The newest revision of a report that is derived.
  int newestRevision(String report) {
    String sql = "SELECT revision FROM derivation WHERE report = ? ORDER BY revision DESC LIMIT 1";
    return Integer.parseInt(strings(sql, report).getFirst());
  }

  /// Entries that a step failed on, with the reason, in order.
  public SortedMap<Long, String> parked() {
    var parked = new TreeMap<Long, String>();
    sqlite
        .rows("SELECT seq, reason FROM parked", row -> Map.entry(row.getLong(1), row.getString(2)))
        .forEach(each -> parked.put(each.getKey(), each.getValue()));
    return parked;
  }

  @Override
  public long derivedTo() {
    return number("SELECT value FROM progress WHERE name = 'derived_to'");
  }

  /// Whether all rows were made by the steps as they are now; true when there are none.
  public boolean current() {
    return strings("SELECT DISTINCT versions FROM derivation LIMIT 2").stream()
        .allMatch(DerivedWriting.VERSIONS::equals);
  }

  @Override
  public Optional<Derivation> derivation(String report, int revision) {
    return sqlite.read(
        connection -> {
          String sql =
              "SELECT seq, language, understanding, traces FROM derivation"
                  + " WHERE report = ? AND revision = ?";
          try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, report);
            select.setInt(2, revision);
            try (var rows = select.executeQuery()) {
              return rows.next() ? Optional.of(DerivedRows.derivation(rows)) : Optional.empty();
            }
          }
        });
  }

  @Override
  public @Nullable Trace of(Citation sentence) {
    return derivation(sentence.report(), sentence.revision())
        .map(derivation -> derivation.of(sentence))
        .orElse(null);
  }

  @Override
  public Optional<Membership> membership(String report) {
    return strings("SELECT row FROM membership WHERE report = ?", report).stream()
        .findFirst()
        .map(row -> GroupJson.readMembership(Json.object(row)));
  }

  @Override
  public List<String> reports(String story) {
    return strings("SELECT report FROM membership WHERE story = ? ORDER BY seq", story);
  }

  @Override
  public List<OpenEntry> open() {
    return opened().all();
  }

  /// What grouping holds open.
  public OpenRows opened() {
    return new OpenRows(sqlite);
  }

  @Override
  public List<Person> named(String key) {
    return strings("SELECT row FROM person WHERE key = ? ORDER BY place", key).stream()
        .map(row -> PersonJson.read(Json.object(row)))
        .toList();
  }

  @Override
  public @Nullable String person(String report, String key) {
    return strings(
            "SELECT a.person FROM appearance a JOIN person p ON p.id = a.person"
                + " WHERE a.report = ? AND p.key = ? ORDER BY a.entity LIMIT 1",
            report,
            key)
        .stream()
        .findFirst()
        .orElse(null);
  }

  /// Who is known over reports.
  public Directory people() {
    return new SqliteDirectory(sqlite);
  }

  /// Who prints whose words.
  public Ledger ledger() {
    return new SqliteLedger(sqlite);
  }

  /// Ids of stories, those for the front page first: each doubling of a story's outlets makes it as
  /// good as a day younger.
  public List<String> ranked(int from, int limit) {
    return strings(
        "SELECT id FROM story ORDER BY rank DESC, id LIMIT " + limit + " OFFSET " + from);
  }

  /// What the front page needs of stories, see [SummaryRows].
  SummaryRows summaries(String madeBy) {
    return new SummaryRows(sqlite, madeBy);
  }

  /// The stories that a retraction takes reports out of.
  Set<String> stories(Retraction retraction) {
    return withdrawals.stories(retraction);
  }

  /// The memberships of a story's reports, in the order they came in.
  public List<Membership> memberships(String story) {
    return strings("SELECT row FROM membership WHERE story = ? ORDER BY seq", story).stream()
        .map(row -> GroupJson.readMembership(Json.object(row)))
        .toList();
  }

  /// The entry that last changed anything of a story; 0 when there is no such story.
  public long changed(String story) {
    return number("SELECT changed FROM story WHERE id = ?", story);
  }

  /// The entry that last changed anything of the story that a report is in; 0 when it is in none.
  long changedAround(String report) {
    return number(
        "SELECT changed FROM membership JOIN story ON id = story WHERE report = ?", report);
  }

  /// What was read and starred.
  MarkRows marks() {
    return new MarkRows(sqlite);
  }

  /// What watches fired.
  public HitRows fired() {
    return new HitRows(sqlite);
  }

  /// How many revisions everything was derived for.
  public long derivations() {
    return number("SELECT count(*) FROM derivation");
  }

  /// How many reports stand in stories.
  public long reports() {
    return number("SELECT count(*) FROM membership");
  }

  public long stories() {
    return number("SELECT count(*) FROM story");
  }

  /// Every derived row as one line, in a fixed order: two rebuilds are alike when these are.
  public List<String> dump() {
    return new DerivedDump(sqlite).lines();
  }

  /// From now on what is dropped is overwritten.
  public void overwrite() {
    sqlite.overwrite();
  }

  /// Leaves nothing of what was dropped in the write-ahead log.
  public void truncate() {
    sqlite.truncate();
  }

  /// What SQLite itself finds wrong with the file; "ok" when nothing is.
  public String integrity() {
    return strings("PRAGMA integrity_check(10)").getFirst();
  }

  @Override
  public void close() {
    sqlite.close();
  }

  private List<String> strings(String sql, Object... arguments) {
    return sqlite.strings(sql, arguments);
  }

  /// The number that a query gives; 0 when it gives none.
  private long number(String sql, Object... arguments) {
    return strings(sql, arguments).stream().findFirst().map(Long::valueOf).orElse(0L);
  }
}
