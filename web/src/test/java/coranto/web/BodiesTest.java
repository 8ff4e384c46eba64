package coranto.web;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.web.page.form.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BodiesTest {
  private static final int LARGEST = 1_000_000;

  private final Bodies bodies = new Bodies(LARGEST, Duration.ofSeconds(60), 1);

  @Test
  void aBodyIsWorkedWhole() {
    assertThat(taken(bodies, "x".repeat(LARGEST))).isEqualTo(LARGEST + " bytes");
    assertThat(taken(bodies, "x".repeat(8_192))).isEqualTo("8192 bytes");
    assertThat(taken(bodies, "")).isEqualTo("0 bytes");
  }

  @Test
  void oneThatIsTooLargeIsRefusedAndHoldsNothingAfterwards() {
    for (int times = 0; times < 5; times++) {
      assertThat(taken(bodies, "x".repeat(LARGEST + 1))).isEqualTo("TOO_LARGE");
    }
    assertThat(taken(bodies, "x".repeat(LARGEST))).isEqualTo(LARGEST + " bytes");
  }

  @Test
  void oneThatTakesTooLongIsRefused() {
    var hasty = new Bodies(LARGEST, Duration.ZERO, 1);

    assertThat(taken(hasty, "x")).isEqualTo("BROKEN_OFF");
  }

  @Test
  void thoseThatPromiseMuchAndSendLittleKeepNobodyOut() throws Exception {
    for (int sender = 0; sender < 50; sender++) {
      var sent = new PipedOutputStream();
      var stalled = new PipedInputStream(sent);
      sent.write('x');
      Thread.ofVirtual().start(() -> taken(bodies, stalled));
    }
    Thread.sleep(100);

    assertThat(taken(bodies, "x".repeat(LARGEST / 2))).isEqualTo(LARGEST / 2 + " bytes");
  }

  @Test
  void moreThanThereIsRoomForIsRefusedUntilThereIsRoomAgain() throws Exception {
    var sent = new PipedOutputStream();
    var held = new PipedInputStream(sent, LARGEST);
    var answer = Thread.ofVirtual().start(() -> taken(bodies, held));
    sent.write(new byte[LARGEST]);
    while (held.available() > 0) {
      Thread.sleep(10);
    }
    assertThat(taken(bodies, "x".repeat(LARGEST / 2))).isEqualTo("BUSY");

    sent.close();
    answer.join();
    assertThat(taken(bodies, "x".repeat(LARGEST / 2))).isEqualTo(LARGEST / 2 + " bytes");
  }

  @Test
  void oneThatBreaksOffIsNotWorked() {
    var broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("reset by the other side");
          }
        };

    assertThat(taken(bodies, broken)).isEqualTo("BROKEN_OFF");
  }

  private static String taken(Bodies bodies, String body) {
    return taken(bodies, new ByteArrayInputStream(body.getBytes(StandardCharsets.US_ASCII)));
  }

  private static String taken(Bodies bodies, InputStream body) {
    Answer answer =
        bodies.take(body, bytes -> said(bytes.length + " bytes"), trouble -> said(trouble.name()));
    return answer instanceof Answer.Data data
        ? new String(data.body(), StandardCharsets.US_ASCII)
        : answer.toString();
  }

  private static Answer said(String what) {
    return new Answer.Data(200, "text/plain", Map.of(), what.getBytes(StandardCharsets.US_ASCII));
  }
}
