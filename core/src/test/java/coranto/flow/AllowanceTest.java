package coranto.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// How much may come in at once, and when more.
class AllowanceTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final Allowance sixty = new Allowance(60, Duration.ofMinutes(1));

  @Test
  void asMuchAsIsAllowedComesAtOnceAndThenAsTimeGoesBy() {
    for (int one = 0; one < 60; one++) {
      assertThat(sixty.waiting("a", NOON)).isZero();
      sixty.use("a", 1, NOON);
    }
    assertThat(sixty.waiting("a", NOON)).isBetween(Duration.ofMillis(1), Duration.ofSeconds(1));
    assertThat(sixty.waiting("a", NOON.plusSeconds(1))).isZero();
    assertThat(sixty.waiting("b", NOON)).isZero();
  }

  @Test
  void whatIsLargerThanAllComesInOnceAndIsWaitedFor() {
    sixty.use("a", 300, NOON);

    assertThat(sixty.waiting("a", NOON)).isBetween(Duration.ofMinutes(4), Duration.ofMinutes(5));
    assertThat(sixty.waiting("a", NOON.plusSeconds(300))).isZero();
  }

  @Test
  void nothingIsCountedWithoutABound() {
    var free = new Allowance(0, Duration.ofMinutes(1));
    free.use("a", Long.MAX_VALUE, NOON);

    assertThat(free.waiting("a", NOON)).isZero();
  }
}
