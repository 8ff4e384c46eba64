package coranto.app;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.gather.archive.WarcFile;
import coranto.report.Incoming;
import coranto.report.Page;
import coranto.report.Report;
import coranto.testkit.MadeStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Archives worked by a cluster become the lines that the commands of one machine print, though a
/// worker is killed in the middle and another joins.
class BatchClusterTest {
  private static final long SEED = 20310503;
  private static final int ARCHIVES = 6;
  private static final int PAGES = 30;

  @TempDir Path temporary;

  @Test
  @Timeout(value = 8, unit = TimeUnit.MINUTES)
  void aWorkerIsKilledAndAnotherJoinsAndEachObjectIsThereOnceAsOnOneMachine() throws Exception {
    List<String> names = archives();
    var broker = ServerProcess.broker(temporary.resolve("broker"));
    Process kafka = broker.start();
    var workers = new ArrayList<Process>();
    List<String> told;
    List<String> toldAgain;
    try {
      workers.add(worker(broker, "first"));
      workers.add(worker(broker, "second"));
      Process batch = batch(broker, "extract,understand,trace", names);
      awaitFiles(2);
      workers.getFirst().toHandle().destroyForcibly(); // SIGKILL, with an object in hand
      workers.add(worker(broker, "third"));
      told = batch.inputReader().readAllLines();
      assertThat(batch.waitFor()).as("some input was refused").isEqualTo(1);
      Process again = batch(broker, "extract,understand", names);
      toldAgain = again.inputReader().readAllLines();
    } finally {
      workers.forEach(Process::destroyForcibly);
      kafka.destroy();
    }
    Path extracted = printed("extract", names);
    Path understood = printed("understand", List.of(extracted.toString()));
    Path traced = printed("trace", List.of(understood.toString()));

    assertThat(lines("reports")).isEqualTo(Files.readAllLines(understood));
    assertThat(lines("traces")).isNotEmpty();
    assertThat(lines("traces")).isEqualTo(Files.readAllLines(traced));
    assertThat(told).hasSize(names.size());
    assertThat(told.getFirst())
        .startsWith("{\"object\":\"%s\"".formatted(names.getFirst()))
        .endsWith("\"pages\":%d,\"reports\":%d}".formatted(PAGES, PAGES));
    assertThat(told.get(3)).endsWith("\"pages\":%d,\"reports\":%d}".formatted(PAGES + 1, PAGES));
    assertThat(told.getLast()).contains("\"refused\":{\"reason\":\"missing\"");
    assertThat(toldAgain).isEqualTo(told);
  }

  /// Archives of made-up pages, one with a piece that is none, and the name of one that is missing.
  private List<String> archives() throws IOException {
    List<Incoming> stream = MadeStream.of(SEED, ARCHIVES * PAGES);
    var names = new ArrayList<String>();
    for (int archive = 0; archive < ARCHIVES; archive++) {
      Path file = temporary.resolve("made-" + archive + ".warc.gz");
      try (var warc = WarcFile.append(file, "a test", Instant.parse("2031-05-03T06:00:00Z"))) {
        for (int page = 0; page < PAGES; page++) {
          Report report = stream.get(archive * PAGES + page).report();
          warc.write(page(report), 200, Instant.parse("2031-05-03T06:00:00Z"));
        }
      }
      names.add(file.toString());
    }
    byte[] broken = "no gzip, and no record".getBytes(StandardCharsets.UTF_8);
    Files.write(Path.of(names.get(3)), broken, StandardOpenOption.APPEND);
    names.add(temporary.resolve("missing.warc.gz").toString());
    return names;
  }

  private static Page page(Report report) {
    var html = new StringBuilder("<html><head><title>" + report.title() + "</title></head><body>");
    html.append("<article><h1>").append(report.title()).append("</h1>");
    for (int times = 0; times < 2; times++) {
      report.text().lines().forEach(each -> html.append("<p>").append(each).append("</p>"));
    }
    html.append("</article></body></html>");
    String address = "https://made.example/news/" + report.id();
    return new Page(
        address,
        Map.of("content-type", "text/html"),
        null,
        html.toString().getBytes(StandardCharsets.UTF_8));
  }

  private Process worker(ServerProcess broker, String name) throws IOException {
    return Child.command("work", "--cluster", settings(broker, name).toString()).start();
  }

  private Process batch(ServerProcess broker, String steps, List<String> names) throws IOException {
    var line = new ArrayList<>(List.of("batch", "--steps", steps));
    Collections.addAll(line, "--cluster", settings(broker, "batch").toString());
    Collections.addAll(line, "--out", temporary.resolve("out").toString());
    line.addAll(names);
    return Child.command(line.toArray(String[]::new)).start();
  }

  /// Waits until the lines of so many objects are there.
  private void awaitFiles(int count) throws Exception {
    Path reports = temporary.resolve("out").resolve("reports");
    while (Files.notExists(reports) || files(reports).size() < count) {
      Thread.sleep(5);
    }
  }

  /// The lines of one of the folders, in a row; whatever is no whole file fails.
  private List<String> lines(String folder) throws IOException {
    var lines = new ArrayList<String>();
    Path out = temporary.resolve("out").resolve(folder);
    for (Path file : files(out)) {
      lines.addAll(Files.readAllLines(file));
    }
    try (DirectoryStream<Path> all = Files.newDirectoryStream(out)) {
      assertThat(all).hasSameSizeAs(files(out));
    }
    return lines;
  }

  private static List<Path> files(Path folder) throws IOException {
    var files = new ArrayList<Path>();
    try (DirectoryStream<Path> whole = Files.newDirectoryStream(folder, "*.jsonl")) {
      whole.forEach(files::add);
    }
    Collections.sort(files);
    return files;
  }

  /// What a command prints, as a file.
  private Path printed(String command, List<String> arguments) throws Exception {
    Path file = temporary.resolve(command + ".jsonl");
    var line = new ArrayList<>(List.of(command));
    line.addAll(arguments);
    var process = Child.command(line.toArray(String[]::new)).redirectOutput(file.toFile());
    assertThat(process.start().waitFor()).isBetween(0, 1);
    return file;
  }

  private Path settings(ServerProcess broker, String name) throws IOException {
    return Files.writeString(
        temporary.resolve(name + ".properties"),
        """
        servers=127.0.0.1:%d
        name=batched
        partitions=4
        lookups=1
        threads=1
        patience=3
        embedder=none
        state=%s
        """
            .formatted(broker.port(), temporary.resolve(name)));
  }
}
