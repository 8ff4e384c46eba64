package coranto.scale.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coranto.flow.StorageFailure;
import coranto.flow.StorageFailure.Category;
import coranto.report.Entry;
import coranto.report.Incoming;
import coranto.report.Report;
import coranto.report.Retraction;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// One process writes; whoever else wants to is told who holds the truth. What was acknowledged is
/// there whatever dies.
class OneWriterTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final String database = Server.database();

  @Test
  void aSecondWriterIsToldWhoHoldsIt() {
    try (var _ = PostgresTruth.hold(database, "coranto serve")) {
      long pid = ProcessHandle.current().pid();
      assertThatThrownBy(() -> PostgresTruth.hold(database, "coranto import"))
          .isInstanceOfSatisfying(
              StorageFailure.class,
              failure -> assertThat(failure.category()).isEqualTo(Category.LOCKED))
          .hasMessageContaining("held by coranto serve (process " + pid + ")")
          .hasMessageNotContaining("user=");
    }
    PostgresTruth.hold(database, "coranto import").close();
  }

  @Test
  void schemasOfOneDatabaseAreHeldEachOnItsOwn() throws SQLException {
    run("CREATE SCHEMA other");
    try (var here = PostgresTruth.hold(database, "one");
        var there = PostgresTruth.hold(database + "&currentSchema=other", "two")) {
      here.take(batch("a"));
      assertThat(there.lastSeq()).isZero();
    }
  }

  @Test
  void readersReadBesideTheWriterAndMayNotWrite() {
    try (var writer = PostgresTruth.hold(database, "writer");
        var reader = PostgresTruth.read(database, "reader")) {
      writer.take(batch("a"));
      assertThat(reader.entries(0, 10)).hasSize(1);
      assertThat(reader.retractions().newest()).isZero();
      writer.retract(new Retraction.OfReport("a", "", NOON));
      assertThat(reader.retractions().newest()).isEqualTo(2);
      assertThatThrownBy(() -> reader.take(batch("b"))).hasMessageContaining("for reading");
    }
  }

  @Test
  void whoReadsWhereNobodyWroteIsToldSo() {
    assertThatThrownBy(() -> PostgresTruth.read(database, "reader"))
        .isInstanceOf(StorageFailure.class)
        .hasMessageContaining("holds no truth");
  }

  /// As when the network breaks: who lost the hold can't write over the one who has it now.
  @Test
  void whoLostTheHoldTakesItAgainOrIsRefused() throws SQLException {
    try (var first = PostgresTruth.hold(database, "first")) {
      first.take(batch("a"));
      cutAll();
      assertThatThrownBy(() -> first.take(batch("lost"))).isInstanceOf(StorageFailure.class);
      assertThat(first.entries(0, 10)).hasSize(1); // readers were cut too, and ask again
      first.take(batch("b"));

      cutAll();
      try (var second = PostgresTruth.hold(database, "second")) {
        second.retract(new Retraction.OfReport("a", "", NOON));
        assertThatThrownBy(() -> first.take(batch("c"))).isInstanceOf(StorageFailure.class);
        assertThatThrownBy(() -> first.take(batch("c"))).hasMessageContaining("held by second");
      }
      assertThat(first.take(batch("c")).getFirst().seq()).isEqualTo(4);
      assertThat(first.retractions().newest()).isEqualTo(3);
    }
  }

  @Test
  void whatAKilledWriterAcknowledgedIsThereAndItsHoldIsFree() throws Exception {
    Process writer =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                database)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int acknowledged = 0;
    try (BufferedReader lines = writer.inputReader(StandardCharsets.UTF_8)) {
      for (int line = 0; line < 40; line++) {
        acknowledged = Integer.parseInt(lines.readLine());
      }
      writer.toHandle().destroyForcibly(); // by the handle: what it printed can still be read
      acknowledged = last(lines, acknowledged);
    }
    writer.waitFor();

    try (var truth = PostgresTruth.hold(database, "the next")) {
      List<Entry> entries = truth.entries(0, 1_000_000);
      assertThat(entries).hasSizeGreaterThanOrEqualTo(acknowledged);
      assertThat(entries.size() % Writer.BATCH).isZero(); // a batch is there or not
      assertThat(truth.lastSeq()).isEqualTo(entries.size());
    }
  }

  private static int last(BufferedReader lines, int before) throws IOException {
    int last = before;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      last = Integer.parseInt(line);
    }
    return last;
  }

  private void cutAll() throws SQLException {
    run(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()"
            + " AND pid <> pg_backend_pid()");
  }

  private void run(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection(database);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<Incoming> batch(String id) {
    return List.of(Incoming.of(Report.draft(id, "The ferry sails.").build()));
  }
}
