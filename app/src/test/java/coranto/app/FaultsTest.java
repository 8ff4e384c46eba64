package coranto.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import coranto.app.care.Checkup;
import coranto.app.serve.Demo;
import coranto.app.wiring.Wiring;
import coranto.report.Incoming;
import coranto.report.Report;
import coranto.wire.Json;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Faults of the world around: each is told in words with status 3, loses nothing that was
/// acknowledged, and work goes on when it is over.
class FaultsTest {
  private static final int ROWS = 60_000;

  @TempDir Path temporary;

  private boolean mounted;

  @AfterEach
  void unmount() throws Exception {
    if (mounted) {
      run("umount", disk().toString());
    }
  }

  @Test
  void aFullDiskIsToldAndLosesNothing() throws Exception {
    mount("16m");
    Path folder = disk().resolve("data");
    Path ballast = disk().resolve("ballast");
    assertThat(Child.lines("export", "--data", folder.toString())).isEmpty();
    Files.write(ballast, new byte[8_000_000]);

    Ended full = imported(folder, 0, 3_000);
    assertThat(full.status()).isEqualTo(3);
    assertThat(full.said()).contains("the disk is full");
    Files.delete(ballast);

    assertThat(full.acknowledged()).isNotEmpty();
    assertThat(exported(folder)).containsAll(full.acknowledged()).doesNotHaveDuplicates();
    Ended after = imported(folder, 100_000, 10);
    assertThat(after.status()).isZero();
    assertThat(exported(folder)).containsAll(after.acknowledged());
  }

  @Test
  void aDiskThatFillsUnderAServerIsToldAndWorkGoesOnWhenThereIsRoom() throws Exception {
    mount("96m");
    Path folder = Files.createDirectories(disk().resolve("data"));
    Files.writeString(folder.resolve("coranto.properties"), "embedder = none\n");
    Path ballast = disk().resolve("ballast");
    Files.write(ballast, new byte[84_000_000]);
    var acknowledged = new ArrayList<String>();
    try (var server = ServedChild.start(folder, temporary.resolve("said"), List.of())) {
      String refused = handedIn(server, 0, 90, acknowledged);
      assertThat(refused).contains("503", "the disk is full");
      assertThat(server.said()).contains("full");
      assertThat(server.get("/").statusCode()).isEqualTo(200);
      Files.delete(ballast);

      int before = acknowledged.size();
      assertThat(before).isPositive();
      assertThat(handedIn(server, 90, 92, acknowledged)).isEmpty();
      assertThat(acknowledged).hasSizeGreaterThan(before);
      while (!server.get("/metrics").body().contains("coranto_waiting 0.0")) {
        Thread.sleep(100);
      }
    }
    assertThat(exported(folder)).containsAll(acknowledged).doesNotHaveDuplicates();
    try (var stores = Wiring.open(folder, "test")) {
      assertThat(new Checkup(stores).run(_ -> {})).isEmpty();
    }
  }

  /// Hands batches in until one is refused because the disk is full; what was said to that one.
  private static String handedIn(ServedChild server, int from, int to, List<String> acknowledged)
      throws Exception {
    for (int batch = from; batch < to; batch++) {
      var body = new StringBuilder();
      for (int line = 0; line < 20; line++) {
        body.append(large("b" + batch + "-" + line)).append('\n');
      }
      var answer = server.post("/api/reports", "application/x-ndjson", body.toString());
      if (answer.statusCode() == 201) {
        acknowledged.addAll(ids(answer.body().lines().toList()));
      } else if (answer.body().contains("disk")) {
        return answer.statusCode() + " " + answer.body();
      } else {
        Thread.sleep(200); // the desk is behind
      }
    }
    return "";
  }

  @Test
  void aDiskThatIsReadOnlyIsTold() throws Exception {
    mount("16m");
    Path folder = disk().resolve("data");
    assertThat(imported(folder, 0, 5).status()).isZero();
    run("mount", "-o", "remount,ro", disk().toString());

    Ended refused = imported(folder, 10, 5);
    assertThat(refused.status()).isEqualTo(3);
    assertThat(refused.said()).containsIgnoringCase("read-only").doesNotContain("unexpected");
    assertThat(refused.acknowledged()).isEmpty();

    run("mount", "-o", "remount,rw", disk().toString());
    assertThat(imported(folder, 10, 5).status()).isZero();
    assertThat(exported(folder)).hasSize(10);
  }

  @Test
  void aClockThatJumpsLosesNothing() throws Exception {
    Path folder = temporary.resolve("data");
    List<String> moments =
        List.of(
            "2026-03-02T12:00:00Z",
            "2026-03-01T12:00:00Z",
            "2099-01-01T00:00:00Z",
            "1970-01-01T00:00:00Z",
            "2026-03-02T12:01:00Z");
    try (var stores = Wiring.open(folder, "test");
        var desk = Wiring.desk(stores, Demo.outlets(), 2)) {
      for (String moment : moments) {
        String text = "The ferry left Orrel harbour. It was seen at " + moment + ".";
        var report = Report.draft("a", text).seen(Instant.parse(moment)).build();
        assertThat(stores.truth().take(List.of(Incoming.of(report))).getFirst().fresh()).isTrue();
      }
      desk.catchUp(_ -> {});

      assertThat(stores.truth().revisions("a")).hasSize(moments.size());
      assertThat(new Checkup(stores).run(_ -> {})).isEmpty();
    }
  }

  @Test
  void aMigrationThatIsKilledGoesOnAtTheNextStart() throws Exception {
    Path folder = Files.createDirectories(temporary.resolve("data"));
    makeAnOldTruth(folder);
    for (int millis : new int[] {300, 500, 700, 900, 1_200}) {
      Process process = Child.command("export", "--data", folder.toString()).start();
      Thread.sleep(millis);
      process.toHandle().destroyForcibly();
      process.waitFor();
    }

    assertThat(exported(folder)).hasSize(ROWS).doesNotHaveDuplicates();
  }

  /// As the first schema had it, with so many rows that the next steps take a while.
  private static void makeAnOldTruth(Path folder) throws Exception {
    String steps;
    try (var in = coranto.embedded.SqliteTruth.class.getResourceAsStream("truth.sql")) {
      steps = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("truth.db"));
        var statement = connection.createStatement()) {
      statement.executeUpdate(steps.split("(?m)^-{4,}$")[0]);
      statement.executeUpdate(
          "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
              + ROWS
              + ") INSERT INTO entry (kind, report, revision, text_hash, body) SELECT 'report',"
              + " 'r' || i, 1, 'h', '{\"id\":\"r' || i || '\",\"text\":\"The ferry left.\",\"revision\":1}'"
              + " FROM n");
      statement.executeUpdate("PRAGMA user_version = 1");
    }
  }

  /// How `import` ended, what it said, and what it acknowledged.
  private record Ended(int status, String said, List<String> acknowledged) {}

  private Ended imported(Path folder, int from, int count) throws Exception {
    Path said = temporary.resolve("said");
    Process process =
        Child.command("import", "--data", folder.toString())
            .redirectError(ProcessBuilder.Redirect.to(said.toFile()))
            .start();
    Thread feeder = Thread.ofVirtual().start(() -> feed(process, from, count));
    List<String> lines = process.inputReader().readAllLines();
    int status = process.waitFor();
    feeder.join();
    return new Ended(status, Files.readString(said), ids(lines));
  }

  private static void feed(Process process, int from, int count) {
    try (BufferedWriter in = process.outputWriter()) {
      for (int number = from; number < from + count; number++) {
        in.write(line("r" + number) + "\n");
      }
    } catch (IOException _) {
      // it ended before: the test looks at how
    }
  }

  /// A report that takes up much room and little work: a word of 30,000 letters.
  private static String large(String id) {
    byte[] bytes = new byte[15_000];
    new Random(id.hashCode()).nextBytes(bytes);
    String text =
        "The ferry " + id + " left Orrel. It was " + HexFormat.of().formatHex(bytes) + ".";
    return Json.print(Map.of("id", id, "text", text));
  }

  private static String line(String id) {
    String text = ("The ferry " + id + " left Orrel harbour on time. ").repeat(60);
    return Json.print(Map.of("id", id, "text", text));
  }

  private static List<String> exported(Path folder) throws Exception {
    return ids(Child.lines("export", "--data", folder.toString()));
  }

  private static List<String> ids(List<String> lines) {
    return lines.stream()
        .filter(line -> line.endsWith("}"))
        .map(line -> String.valueOf(Json.object(line).get("id")))
        .toList();
  }

  private Path disk() {
    return temporary.resolve("disk");
  }

  /// A disk of its own, in memory; skipped where that can't be made.
  private void mount(String size) throws Exception {
    Files.createDirectories(disk());
    mounted = run("mount", "-t", "tmpfs", "-o", "size=" + size, "none", disk().toString());
    assumeTrue(mounted, "skipped: a small disk can be mounted by root on Linux alone");
  }

  private static boolean run(String... command) throws Exception {
    try {
      var line = new ArrayList<>(List.of(command));
      return new ProcessBuilder(line).start().waitFor() == 0;
    } catch (IOException _) {
      return false;
    }
  }
}
