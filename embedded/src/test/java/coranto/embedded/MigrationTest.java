package coranto.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coranto.flow.StorageFailure;
import coranto.report.Entry;
import coranto.report.Incoming;
import coranto.report.Pin;
import coranto.report.Report;
import coranto.report.Retraction;
import coranto.text.Resource;
import coranto.trace.Trace;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files of every schema that ever stood open with all that was in them.
class MigrationTest {
  private static final String REPORT =
      "INSERT INTO entry (kind, report, revision, text_hash, seen, body) VALUES ('report', '%s', %d,"
          + " '%s', '2026-03-02T08:00:00Z', '%s')";
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void theTruthOfEverySchemaIsReadAndGoesOn(int version) throws Exception {
    try (var connection = made("truth", version)) {
      run(connection, report("a", 1, "The bridge is closed."));
      run(connection, report("b", 1, "The ferry sails."));
      run(connection, report("a", 2, "The bridge is open."));
      if (version >= 2) {
        run(
            connection,
            "INSERT INTO entry (kind, body) VALUES ('pin',"
                + " '{\"one\":\"a\",\"other\":\"b\",\"bond\":\"apart\",\"made\":\"2026-03-02T12:00:00Z\"}')");
      }
    }
    try (var truth = SqliteTruth.open(folder)) {
      assertThat(truth.report("a", 0).orElseThrow().report().text())
          .isEqualTo("The bridge is open.");
      assertThat(truth.revisions("a")).hasSize(2);
      assertThat(truth.pins()).hasSize(version >= 2 ? 1 : 0);
      long last = truth.lastSeq();
      assertThat(truth.entries(0, 10)).hasSize((int) last);
      assertThat(truth.pin(new Pin("a", "b", Pin.Bond.TOGETHER, NOON))).isEqualTo(last + 1);
      assertThat(truth.retract(new Retraction.OfReport("b", "", NOON))).isEqualTo(last + 2);
      var taken = truth.take(List.of(Incoming.of(Report.draft("c", "The mill burns.").build())));
      assertThat(taken.getFirst().seq()).isEqualTo(last + 3);
      assertThat(truth.entries(last + 1, 1).getFirst()).isInstanceOf(Entry.Retracted.class);
      assertThat(truth.integrity()).isEqualTo("ok");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void derivedRowsOfEverySchemaAreRead(int version) throws Exception {
    String traces =
        "[{\"id\":\"b\",\"sentence\":{\"from\":0,\"to\":16},\"kind\":\"copied\","
            + "\"source\":{\"id\":\"a\",\"revision\":1,\"sentence\":{\"from\":0,\"to\":16}},"
            + "\"score\":1,\"explanation\":{\"score\":1,\"why\":\"the same words\"}}]";
    try (var connection = made("derived", version)) {
      run(
          connection,
          "INSERT INTO derivation VALUES (2, 'b', 1, 'old', 'en',"
              + " '{\"entities\":[],\"findings\":[]}', '"
              + traces
              + "')");
      run(connection, "INSERT INTO progress VALUES ('derived_to', 2)");
    }
    try (var derived = SqliteDerived.open(folder)) {
      assertThat(derived.derivedTo()).isEqualTo(2);
      assertThat(derived.current()).isFalse();
      assertThat(derived.derivation("b", 1).orElseThrow().traces())
          .first()
          .isInstanceOf(Trace.Copied.class);
      int known = version < 5 ? 1 : 0;
      assertThat(derived.takers(java.util.Set.of("a"))).hasSize(known);
      assertThat(derived.integrity()).isEqualTo("ok");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void feedsOfEverySchemaAreRead(int version) throws Exception {
    try (var connection = made("feeds", version)) {
      run(
          connection,
          "INSERT INTO entry (feed, key, guid, report, way, print, attempts, last) VALUES"
              + " ('https://quayside.example/feed', 'k', 'g', 'a', 'TAKEN', 'p', 1,"
              + " '2026-03-02T08:00:00Z')");
    }
    try (var feeds = SqliteFeeds.open(folder)) {
      assertThat(feeds.all()).isEmpty();
    }
    try (var connection = connect("feeds");
        var rows = connection.createStatement().executeQuery("SELECT count(*) FROM entry")) {
      assertThat(rows.getInt(1)).isEqualTo(1);
    }
  }

  /// A new step wants a line above.
  @Test
  void noSchemaIsMissing() {
    assertThat(steps("truth")).hasSize(5);
    assertThat(steps("derived")).hasSize(12);
    assertThat(steps("feeds")).hasSize(3);
  }

  @Test
  void aStepThatBreaksOffLeavesTheFileAsItWas() throws Exception {
    Path file = folder.resolve("broken.db");
    assertThatThrownBy(() -> Sqlite.open(file, "broken.sql", Sqlite.Durability.FULL))
        .isInstanceOf(StorageFailure.class);

    try (var connection = connect("broken");
        var statement = connection.createStatement()) {
      assertThat(statement.executeQuery("PRAGMA user_version").getInt(1)).isEqualTo(1);
      assertThat(statement.executeQuery("SELECT word FROM kept").getString(1)).isEqualTo("ferry");
      assertThat(
              statement
                  .executeQuery("SELECT count(*) FROM sqlite_master WHERE name = 'half'")
                  .getInt(1))
          .isZero();
    }
  }

  @Test
  void aFileOfANewerProgramIsRefusedAndNotTouched() throws Exception {
    try (var connection = made("truth", 3)) {
      run(connection, "PRAGMA user_version = 99");
    }
    assertThatThrownBy(() -> SqliteTruth.open(folder))
        .isInstanceOfSatisfying(
            StorageFailure.class,
            failure -> assertThat(failure.category()).isEqualTo(StorageFailure.Category.NEWER));
    try (var connection = connect("truth");
        var statement = connection.createStatement()) {
      assertThat(statement.executeQuery("PRAGMA user_version").getInt(1)).isEqualTo(99);
    }
  }

  /// A file as the first steps of its schema made it.
  private Connection made(String name, int version) throws SQLException {
    String[] steps = steps(name);
    assertThat(version).isLessThanOrEqualTo(steps.length);
    Connection connection = connect(name);
    for (int step = 0; step < version; step++) {
      run(connection, steps[step]);
    }
    run(connection, "PRAGMA user_version = " + version);
    return connection;
  }

  private static String[] steps(String name) {
    return new String(Resource.bytes(Sqlite.class, name + ".sql"), StandardCharsets.UTF_8)
        .split("(?m)^-{4,}$");
  }

  private Connection connect(String name) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(name + ".db"));
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private static String report(String id, int revision, String text) {
    Report report = Report.draft(id, text).revision(revision).build();
    String body = "{\"id\":\"%s\",\"text\":\"%s\",\"revision\":%d}".formatted(id, text, revision);
    return REPORT.formatted(id, revision, report.textHash(), body);
  }
}
