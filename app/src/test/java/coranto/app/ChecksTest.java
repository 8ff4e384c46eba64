package coranto.app;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.flow.CheckDesk.Answer;
import coranto.trace.Trace;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A text is read against the demo edition by the real steps.
class ChecksTest {
  @TempDir Path folder;
  private Serving serving;

  @BeforeEach
  void start() {
    serving = new Serving(Wiring.open(folder, "test"), Demo.outlets(), 2).start();
    Demo.takeIn(serving);
  }

  @AfterEach
  void stop() {
    serving.close();
  }

  @Test
  void aCopiedSentenceHasItsSourceAndANewOneHasNone() {
    var held = serving.newsroom().report("mpa-bridge", 0).orElseThrow().report();
    String sentence = held.sentences().getFirst().in(held.text());
    long before = serving.newsroom().holdings().lastSeq();

    var answer =
        serving
            .checks(null)
            .text(sentence + "\n\nThe cat of the lighthouse keeper plays chess on Thursdays.");

    assertThat(answer).isInstanceOf(Answer.Checked.class);
    var part = ((Answer.Checked) answer).part();
    assertThat(part.traces()).hasSize(2);
    assertThat(part.traces().getFirst()).isInstanceOf(Trace.Copied.class);
    assertThat(part.traces().getLast()).isInstanceOf(Trace.Fresh.class);
    assertThat(serving.newsroom().holdings().lastSeq()).isEqualTo(before);
    assertThat(serving.newsroom().report(Checks.ID, 0)).isEmpty();
  }

  @Test
  void whatIsNoTextOrCannotBeFetchedIsRefusedWithAReason() {
    var checks = serving.checks(null);
    assertThat(checks.fetches()).isFalse();
    assertThat(checks.address("https://quay.example/1")).isInstanceOf(Answer.Refused.class);
    var door = serving.checks(_ -> new Checks.Fetch.Not("the host is not known"));
    assertThat(door.address("quay.example")).isInstanceOf(Answer.Refused.class);
    assertThat(door.address("https://quay.example/1"))
        .isEqualTo(new Answer.Refused("the host is not known"));
  }
}
