package coranto.app;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.app.wiring.Wiring;
import coranto.wire.Json;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A server with a small heap, to which programs hand over as fast as they can: it takes in what it
/// can, refuses the rest with a reason, and loses nothing of what it acknowledged.
class FloodTest {
  private static final int SENDERS = 6;
  private static final int STALLED = 100;
  private static final int LINES = 200;
  private static final int LARGE = 70_000;
  private static final int USUAL = 4_000;
  private static final Set<Integer> SENSIBLE = Set.of(201, 413, 503);
  private static final Duration FLOOD = Duration.ofSeconds(20);
  private static final int SEVERAL = LINES;

  @TempDir Path folder;

  private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
  private final Map<Integer, Integer> answers = new ConcurrentHashMap<>();
  private final AtomicInteger number = new AtomicInteger();

  @Test
  void whatWasAcknowledgedIsThereAndNoMemoryRanOut() throws Exception {
    // no measure for a client: what holds is that the desk is behind, and how much is held at once
    Files.writeString(
        folder.resolve("coranto.properties"),
        "embedder = none\nclient-minute = 0\nclient-hour = 0\nclient-hour-millions = 0\n");
    Path said = folder.resolve("said.log");
    var machine = List.of("-Xmx256m", "-XX:+ExitOnOutOfMemoryError");
    var stalled = new ArrayList<Socket>();
    try (var server = ServedChild.start(folder, said, machine)) {
      for (int each = 0; each < STALLED; each++) {
        stalled.add(stalled(server.at("").getPort()));
      }
      flood(server);
      assertThat(server.runs()).as(server.said()).isTrue();
    } finally {
      for (Socket each : stalled) {
        each.close();
      }
    }
    assertThat(Files.readString(said)).doesNotContain("OutOfMemory");
    assertThat(acknowledged).as(answers.toString()).hasSizeGreaterThan(SEVERAL);
    assertThat(SENSIBLE).containsAll(answers.keySet());
    assertThat(answers).as("some were refused").containsKey(503);
    try (var stores = Wiring.open(folder, "test")) {
      for (String id : acknowledged) {
        assertThat(stores.truth().report(id, 0)).as(id).isPresent();
      }
    }
  }

  private void flood(ServedChild server) throws InterruptedException {
    long end = System.nanoTime() + FLOOD.toNanos();
    var senders = new ArrayList<Thread>();
    for (int sender = 0; sender < SENDERS; sender++) {
      int size = sender % 2 == 0 ? LARGE : USUAL;
      senders.add(Thread.ofVirtual().start(() -> send(server, size, end)));
    }
    for (Thread sender : senders) {
      sender.join();
    }
  }

  /// A connection that promises a large body, sends a little of it, and then nothing more.
  private static Socket stalled(int port) throws IOException {
    var socket = new Socket("localhost", port);
    String head =
        "POST /api/reports HTTP/1.1\r\nHost: localhost:%d\r\nContent-Type: application/x-ndjson\r\n"
            + "Content-Length: 15000000\r\n\r\n{\"id\":\"stalled\",";
    socket.getOutputStream().write(head.formatted(port).getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  private void send(ServedChild server, int size, long end) {
    while (System.nanoTime() < end) {
      var ids = new ArrayList<String>();
      var body = new StringBuilder();
      for (int line = 0; line < LINES; line++) {
        String id = "r" + number.incrementAndGet();
        ids.add(id);
        String text = ("Το πλοίο " + id + " έφυγε από την Όρρα. ").repeat(size / 60);
        body.append(Json.print(Map.of("id", id, "text", text))).append('\n');
      }
      try {
        int status =
            server.post("/api/reports", "application/x-ndjson", body.toString()).statusCode();
        answers.merge(status, 1, Integer::sum);
        if (status == 201) {
          acknowledged.addAll(ids);
        }
      } catch (IOException _) {
        // the connection was closed on a body that is too much
      } catch (InterruptedException _) {
        return;
      }
    }
  }
}
