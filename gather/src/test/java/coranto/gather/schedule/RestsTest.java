package coranto.gather.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RestsTest {
  private Instant now = Instant.parse("2026-03-02T07:00:00Z");
  private final Rests rests = new Rests(() -> now);

  @Test
  void whoAsksIsLeftAloneForSoLong() {
    rests.asks("a", Duration.ofMinutes(5));
    rests.asks("b", null);

    now = now.plusSeconds(59);
    assertThat(rests.asked("a")).isEqualTo(Duration.ofSeconds(241));
    assertThat(rests.asked("b")).isEqualTo(Duration.ofSeconds(1));
    assertThat(rests.asked("c")).isNull();
    now = now.plusSeconds(241);
    assertThat(rests.asked("a")).isNull();
    assertThat(rests.ofPages("a")).isNull();
  }

  @Test
  void thePagesOfWhoFailsThriceInARowAreLeftAlone() {
    rests.failed("a");
    rests.failed("a");
    rests.answered("a");
    rests.failed("a");
    assertThat(rests.ofPages("a")).isNull();
    rests.failed("a");
    rests.failed("a");

    assertThat(rests.ofPages("a")).isEqualTo(Rests.FAILING);
    assertThat(rests.asked("a")).as("its feed is asked for all the same").isNull();
    now = now.plus(Rests.FAILING);
    assertThat(rests.ofPages("a")).isNull();
  }
}
