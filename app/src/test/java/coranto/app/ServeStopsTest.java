package coranto.app;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.app.care.Checkup;
import coranto.app.wiring.Wiring;
import coranto.wire.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// SIGTERM while reports come in and the model of meaning is at work.
class ServeStopsTest {
  private static final int OK = 0;
  private static final int BY_SIGTERM = 143;

  /// Reports were grouped, which asks the model.
  private static final Pattern WORKING =
      Pattern.compile("coranto_step_seconds_count\\{step=\"group\"} [1-9]");

  @TempDir Path temporary;

  @Test
  void line45SigtermUnderLoadEndsItWithinTenSecondsWithNothingLost() throws Exception {
    Path folder = temporary.resolve("data");
    List<String> acknowledged = new ArrayList<>();
    var server = ServedChild.start(folder, temporary.resolve("said"), List.of());
    Thread sender = Thread.ofVirtual().start(() -> send(server, acknowledged));
    while (!WORKING.matcher(server.get("/metrics").body()).find()) {
      Thread.sleep(50);
    }

    assertThat(server.stop(10)).as(server.said()).isIn(OK, BY_SIGTERM);
    sender.join();
    assertThat(server.said()).doesNotContain("SIGSEGV", "OutOfMemory");
    assertThat(acknowledged).isNotEmpty();
    try (var stores = Wiring.open(folder, "test")) {
      assertThat(new Checkup(stores).run(_ -> {})).isEmpty();
      for (String id : acknowledged) {
        assertThat(stores.truth().report(id, 0)).as(id).isPresent();
      }
    }
  }

  private static void send(ServedChild server, List<String> acknowledged) {
    try {
      for (int number = 0; server.runs(); number++) {
        String text = "Ferry %d left quay %d of Orrel late. Nobody knew why, said Marta Quill.";
        var report = Map.of("id", "r" + number, "text", text.formatted(number, number * 31));
        var answer = server.post("/api/reports", "application/json", Json.print(report));
        if (answer.statusCode() == 201) {
          acknowledged.add("r" + number);
        }
      }
    } catch (IOException _) {
      // it stopped
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
