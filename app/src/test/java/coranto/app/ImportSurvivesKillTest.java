package coranto.app;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.wire.Json;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `kill -9` during `import` loses no printed line.
class ImportSurvivesKillTest {
  private static final int KILLS = 3;
  private static final long SEED = 20260302;

  @TempDir Path folder;

  @Test
  void everyPrintedLineIsHeldAfterwardsWithItsText() throws Exception {
    var random = new Random(SEED);
    var acknowledged = new ArrayList<String>();
    for (int round = 0; round < KILLS; round++) {
      acknowledged.addAll(importUntilKilled(round, 20 + random.nextInt(400)));
    }

    Map<String, String> held = held();
    assertThat(acknowledged).as("seed %d", SEED).hasSizeGreaterThan(KILLS * 20);
    for (String id : acknowledged) {
      assertThat(held).as("seed %d", SEED).containsEntry(id, text(id));
    }
  }

  /// Feeds reports without end and kills the process when so many were acknowledged.
  private List<String> importUntilKilled(int round, int enough) throws Exception {
    Process process = Child.command("import", "--data", folder.toString()).start();
    Thread feeder = Thread.ofVirtual().start(() -> feed(process, round));
    var acknowledged = new ArrayList<String>();
    BufferedReader lines = process.inputReader();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.endsWith("}")) { // a line that was cut by the kill is no acknowledgement
        acknowledged.add(String.valueOf(Json.object(line).get("id")));
      }
      if (acknowledged.size() == enough) {
        process.toHandle().destroyForcibly(); // SIGKILL; the pipe stays readable
      }
    }
    process.waitFor();
    feeder.join();
    return acknowledged;
  }

  private static void feed(Process process, int round) {
    try (BufferedWriter in = process.outputWriter()) {
      for (int number = 0; number < 100_000; number++) {
        String id = "r" + round + "-" + number;
        in.write(Json.print(Map.of("id", id, "text", text(id))));
        in.write('\n');
        in.flush();
      }
    } catch (IOException _) {
      // the process was killed: that is the test
    }
  }

  private static String text(String id) {
    return "The ferry " + id + " left Orrel harbour on time. ".repeat(20);
  }

  private Map<String, String> held() throws Exception {
    var held = new HashMap<String, String>();
    for (String line : Child.lines("export", "--data", folder.toString())) {
      Map<String, Object> entry = Json.object(line);
      String twice = held.put(String.valueOf(entry.get("id")), String.valueOf(entry.get("text")));
      assertThat(twice).isNull();
    }
    return held;
  }
}
