package coranto.app.care;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.app.serve.Demo;
import coranto.app.wiring.Wiring;
import coranto.flow.FeedState;
import coranto.report.Incoming;
import coranto.report.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `diagnose` gathers, and what it must not tell.
class DiagnosisTest {
  private static final String SECRET = "Xq7-lantern";

  @TempDir Path folder;

  @Test
  void itTellsCountsAndVersionsAndNoSecret() throws Exception {
    plant();

    String told = String.valueOf(Diagnosis.of(folder, Map.of("CORANTO_CONTACT", SECRET)));

    assertThat(told)
        .doesNotContain(SECRET)
        .contains("setting trace-window=30")
        .contains("setting contact=set, not shown")
        .contains("variable CORANTO_CONTACT=set")
        .contains("truth.db, entries of kind report=1")
        .contains("truth.db, schema=")
        .contains("derived.db, progress, derived_to=1")
        .contains("derived.db, parked by java.lang.IllegalStateException=1")
        .contains("feeds.db, feeds that are live=1")
        .contains("other files=1");
  }

  @Test
  void itWorksWhileAnotherProcessHoldsTheFolder() throws Exception {
    plant();
    try (var stores = Wiring.open(folder, "test")) {
      assertThat(stores.truth().lastSeq()).isEqualTo(1);
      assertThat(Diagnosis.of(folder, Map.of())).containsKey("truth.db, last entry");
    }
  }

  @Test
  void aDamagedFileIsToldAsSuch() throws Exception {
    Files.writeString(folder.resolve("truth.db"), "no database at all, whatever its name says");

    assertThat(Diagnosis.of(folder, Map.of()))
        .containsEntry("truth.db, last entry", "can't be read: DAMAGED");
  }

  private void plant() throws Exception {
    Files.writeString(
        folder.resolve("coranto.properties"), "contact = " + SECRET + "\ntrace-window = 30\n");
    Files.writeString(folder.resolve("feeds.secrets"), "https://a.example\tuser\ta\t" + SECRET);
    Files.writeString(folder.resolve(SECRET + ".txt"), SECRET);
    try (var feeds = coranto.embedded.SqliteFeeds.open(folder)) {
      String address = "https://" + SECRET + ".example/feed?key=" + SECRET;
      feeds.keep(List.of(FeedState.unknown(address, SECRET, Instant.EPOCH)));
    }
    try (var stores = Wiring.open(folder, "test");
        var desk = Wiring.desk(stores, Demo.outlets(), 1)) {
      var report = Report.draft(SECRET, "The ferry " + SECRET + " was late.").title(SECRET);
      stores.truth().take(List.of(Incoming.of(report.build())));
      desk.catchUp(_ -> {});
    }
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("derived.db"));
        var statement = connection.createStatement()) {
      statement.executeUpdate(
          "INSERT INTO parked VALUES (1, 'java.lang.IllegalStateException: " + SECRET + "')");
    }
  }
}
