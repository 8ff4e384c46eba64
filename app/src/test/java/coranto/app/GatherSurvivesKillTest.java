package coranto.app;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.wire.Json;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `kill -9` during `gather` loses no printed report and doubles none; SIGTERM ends it in time.
class GatherSurvivesKillTest {
  private static final int KILLS = 3;
  private static final long SEED = 20260302;

  @TempDir Path folder;

  @Test
  void whatWasPrintedIsHeldAndTheRestComesAfterARestart() throws Exception {
    var random = new Random(SEED);
    try (var outlets = new Outlets(6, 5, 8)) {
      var printed = new ArrayList<String>();
      for (int round = 0; round < KILLS; round++) {
        printed.addAll(gatherUntilKilled(outlets, 10 + random.nextInt(40)));
      }
      Process last = gather(outlets, "--once").start();
      printed.addAll(ids(last.inputReader().readAllLines()));
      assertThat(last.waitFor()).isZero();

      Map<String, String> held = held();
      assertThat(printed)
          .as("seed %d", SEED)
          .hasSizeGreaterThan(KILLS * 10)
          .doesNotHaveDuplicates();
      assertThat(held.keySet()).containsAll(printed).hasSize(outlets.reports());
    }
  }

  @Test
  void sigtermEndsItWithinTenSeconds() throws Exception {
    try (var outlets = new Outlets(2, 2, 50)) {
      Process process = gather(outlets).start();
      BufferedReader lines = process.inputReader();
      assertThat(lines.readLine()).startsWith("{");
      process.destroy();
      assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  private List<String> gatherUntilKilled(Outlets outlets, int enough) throws Exception {
    Process process = gather(outlets).start();
    var lines = new ArrayList<String>();
    BufferedReader reader = process.inputReader();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (line.endsWith("}")) {
        lines.add(line);
      }
      if (lines.size() == enough) {
        process.toHandle().destroyForcibly(); // SIGKILL; the pipe stays readable
      }
    }
    process.waitFor();
    return ids(lines);
  }

  private ProcessBuilder gather(Outlets outlets, String... more) throws Exception {
    Path opml = folder.resolve("feeds.opml");
    Files.writeString(opml, outlets.opml());
    var line = new ArrayList<>(List.of("gather", "--opml", opml.toString()));
    line.addAll(List.of("--data", folder.resolve("data").toString()));
    outlets.places().forEach(place -> line.addAll(List.of("--allow", place)));
    line.addAll(List.of(more));
    ProcessBuilder builder = Child.command(line.toArray(String[]::new));
    builder.environment().put("CORANTO_HOST_PAUSE", "0");
    return builder;
  }

  private static List<String> ids(List<String> lines) {
    return lines.stream().map(line -> String.valueOf(Json.object(line).get("id"))).toList();
  }

  private Map<String, String> held() throws Exception {
    var held = new HashMap<String, String>();
    for (String line : Child.lines("export", "--data", folder.resolve("data").toString())) {
      Map<String, Object> entry = Json.object(line);
      String url = String.valueOf(entry.get("url")).substring("http://".length());
      assertThat(entry).containsEntry("text", Outlets.text(url));
      assertThat(held.put(String.valueOf(entry.get("id")), url)).isNull();
    }
    return held;
  }
}
