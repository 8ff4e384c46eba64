package coranto.app.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coranto.app.Main;
import coranto.app.desk.Stores;
import coranto.app.serve.Demo;
import coranto.app.setting.WrongUsage;
import coranto.app.wiring.Wiring;
import coranto.report.Entry;
import coranto.report.Incoming;
import coranto.report.Mark;
import coranto.report.Page;
import coranto.report.Pin;
import coranto.report.Report;
import coranto.report.Retraction;
import coranto.report.Watch;
import coranto.wire.Json;
import coranto.wire.TakenJson;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was backed up comes back whole, and erased texts are nowhere.
class BackupTest {
  private static final Instant NOON = Instant.parse("2026-03-09T12:00:00Z");
  private static final String SECRET = "Quillfeather";

  @TempDir Path temporary;

  @Test
  void whatIsRestoredElsewhereExportsTheSame() throws Exception {
    Path folder = temporary.resolve("data");
    Path elsewhere = temporary.resolve("elsewhere");
    try (var stores = Wiring.open(folder, "test")) {
      stores.truth().take(Demo.reports().stream().map(Incoming::of).toList());
      stores.truth().take(List.of(paged("paged", "The mill on the hill burns.")));
      stores.truth().pin(new Pin("mpa-letter", "echo-bridge", Pin.Bond.APART, NOON));
      stores.truth().mark(new Mark.Starred("mpa-letter", true, NOON));
      stores.truth().watch(new Watch("w", "", "ferry", Set.of(), List.of(), false, NOON));
      stores.truth().retract(new Retraction.OfReport("mpa-rate", "made up", NOON));
    }
    Files.writeString(folder.resolve("coranto.properties"), "contact = desk@quayside.example\n");
    List<String> export = export(folder);

    Backup.write(folder, temporary.resolve("b.zip"), _ -> {});
    Backup.restore(temporary.resolve("b.zip"), elsewhere, _ -> {});

    assertThat(export(elsewhere)).isEqualTo(export).hasSizeGreaterThan(50);
    assertThat(elsewhere.resolve("coranto.properties")).content().contains("desk@quayside.example");
    try (var stores = Wiring.open(elsewhere, "test");
        var desk = Wiring.desk(stores, Demo.outlets(), 2)) {
      assertThat(stores.truth().page("paged", 1).orElseThrow().url())
          .isEqualTo("https://quayside.example/paged");
      desk.catchUp(_ -> {});
      assertThat(new Checkup(stores).run(_ -> {})).isEmpty();
    }
  }

  @Test
  void aBackupWhileReportsComeInHoldsAllThatWereAcknowledgedBefore() throws Exception {
    Path folder = temporary.resolve("data");
    var goesOn = new AtomicBoolean(true);
    var acknowledged = new AtomicLong();
    try (var stores = Wiring.open(folder, "test")) {
      Thread writer = Thread.ofPlatform().start(() -> takeIn(stores, goesOn, acknowledged));
      while (acknowledged.get() < 200) {
        Thread.sleep(5);
      }
      long before = acknowledged.get();
      Backup.write(folder, temporary.resolve("b.zip"), _ -> {});
      long after = acknowledged.get();
      goesOn.set(false);
      writer.join();

      Backup.restore(temporary.resolve("b.zip"), temporary.resolve("elsewhere"), _ -> {});
      try (var restored = Wiring.open(temporary.resolve("elsewhere"), "test")) {
        long held = restored.truth().lastSeq();
        assertThat(held).isBetween(before, after + 1);
        assertThat(restored.truth().entries(0, (int) held)).hasSize((int) held);
        for (long seq = 1; seq <= held; seq++) {
          assertThat(restored.truth().page("r" + seq, 1)).isPresent();
        }
      }
    }
  }

  private static void takeIn(Stores stores, AtomicBoolean goesOn, AtomicLong acknowledged) {
    while (goesOn.get() && acknowledged.get() < 20_000) {
      long next = acknowledged.get() + 1;
      stores
          .truth()
          .take(List.of(paged("r" + next, "The ferry sails for the %dth time.".formatted(next))));
      acknowledged.set(next);
    }
  }

  @Test
  void aDamagedOrForeignBackupIsRefusedAndLeavesNothing() throws Exception {
    Path folder = temporary.resolve("data");
    try (var stores = Wiring.open(folder, "test")) {
      stores.truth().take(Demo.reports().stream().map(Incoming::of).toList());
    }
    Path file = temporary.resolve("b.zip");
    Backup.write(folder, file, _ -> {});
    assertThatThrownBy(() -> Backup.write(folder, file, _ -> {})).isInstanceOf(WrongUsage.class);
    assertThatThrownBy(() -> Backup.restore(file, folder, _ -> {}))
        .isInstanceOf(WrongUsage.class)
        .hasMessageContaining("holds reports");

    try (var damaged = new RandomAccessFile(file.toFile(), "rw")) {
      damaged.seek(damaged.length() / 2);
      damaged.write(new byte[64]);
    }
    Path elsewhere = temporary.resolve("elsewhere");
    assertThatThrownBy(() -> Backup.restore(file, elsewhere, _ -> {}))
        .isInstanceOfAny(WrongUsage.class, IOException.class);
    assertThat(elsewhere.resolve("truth.db")).doesNotExist();

    Path text = Files.writeString(temporary.resolve("text.zip"), "no zip");
    assertThatThrownBy(() -> Backup.restore(text, temporary.resolve("third"), _ -> {}))
        .isInstanceOf(WrongUsage.class)
        .hasMessageContaining("no backup");
  }

  @Test
  void whatIsErasedIsInNoFileAnyMore() throws Exception {
    Path folder = temporary.resolve("data");
    Report report =
        Report.draft("secret", "Nobody was to know that " + SECRET + " had sold the ferry.")
            .title("The sale")
            .build();
    try (var stores = Wiring.open(folder, "test");
        var desk = Wiring.desk(stores, Demo.outlets(), 2)) {
      stores.truth().take(Demo.reports().stream().limit(20).map(Incoming::of).toList());
      stores.truth().take(List.of(new Incoming(report, "1", page(report.text()))));
      desk.catchUp(_ -> {});
    }
    assertThat(filesWith(SECRET, folder)).isNotEmpty();

    int status = Main.commandLine().execute("erase", "secret", "--data", folder.toString());

    assertThat(status).isZero();
    assertThat(filesWith(SECRET, folder)).isEmpty();
    try (var stores = Wiring.open(folder, "test");
        var desk = Wiring.desk(stores, Demo.outlets(), 2)) {
      desk.catchUp(_ -> {});
      assertThat(stores.truth().revisions("secret")).hasSize(1);
      assertThat(new Checkup(stores).run(_ -> {})).isEmpty();
    }
  }

  /// Files that hold a word, as it stands or in small letters.
  private static List<String> filesWith(String word, Path folder) throws IOException {
    var found = new ArrayList<String>();
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        if (bytes.contains(word) || bytes.contains(word.toLowerCase(java.util.Locale.ROOT))) {
          found.add(file.getFileName().toString());
        }
      }
    }
    return found;
  }

  private static Incoming paged(String id, String text) {
    Report report = Report.draft(id, text).url("https://quayside.example/" + id).build();
    return new Incoming(report, "1", page(text, "https://quayside.example/" + id));
  }

  private static Page page(String text) {
    return page(text, "https://quayside.example/secret");
  }

  private static Page page(String text, String url) {
    byte[] html = ("<p>" + text + "</p>").getBytes(StandardCharsets.UTF_8);
    return new Page(url, Map.of(), NOON, html);
  }

  private static List<String> export(Path folder) {
    try (var stores = Wiring.open(folder, "test")) {
      List<Entry> entries = stores.truth().entries(0, 1_000);
      return entries.stream().map(entry -> Json.print(TakenJson.write(entry))).toList();
    }
  }
}
