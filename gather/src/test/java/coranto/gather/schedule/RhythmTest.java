package coranto.gather.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {
  private static final Instant NOW = Instant.parse("2026-03-02T07:00:00Z");
  private static final String FEED = "https://pier.example/feed";
  private final Rhythm rhythm = new Rhythm(7);

  @Test
  void aFeedThatBringsNewsIsLookedAtMoreOftenAndAQuietOneLessOften() {
    Duration every = Duration.ofMinutes(30);
    for (int look = 0; look < 20; look++) {
      every = rhythm.next(every, true);
    }
    assertThat(every).isEqualTo(Rhythm.LEAST);
    for (int look = 0; look < 40; look++) {
      every = rhythm.next(every, false);
    }
    assertThat(every).isEqualTo(Rhythm.MOST);
  }

  @ParameterizedTest
  @CsvSource({"PT30M,, 30", "PT30M, PT1H, 60", "PT1H, PT5M, 60", "PT30M, P365D, 360"})
  void whatIsAskedForIsHeededWithinBounds(Duration every, @Nullable Duration asked, long minutes) {
    Duration wait = Duration.between(NOW, rhythm.due(FEED, NOW, every, asked));

    assertThat(wait).isBetween(Duration.ofMinutes(minutes), Duration.ofMinutes(minutes * 11 / 10));
  }

  @Test
  void jitterDriftsApartAndCanBeRepeated() {
    Instant one = rhythm.due(FEED, NOW, Duration.ofHours(1), null);

    assertThat(new Rhythm(7).due(FEED, NOW, Duration.ofHours(1), null)).isEqualTo(one);
    assertThat(new Rhythm(8).due(FEED, NOW, Duration.ofHours(1), null)).isNotEqualTo(one);
    assertThat(rhythm.due(FEED + "2", NOW, Duration.ofHours(1), null)).isNotEqualTo(one);
  }

  @ParameterizedTest
  @CsvSource({"1, 10", "2, 20", "3, 40", "7, 640", "8, 1280", "9, 1440", "500, 1440"})
  void failuresBackOffToADay(int failures, long minutes) {
    Duration wait = Duration.between(NOW, rhythm.afterFailure(FEED, NOW, failures, null));

    assertThat(wait).isBetween(Duration.ofMinutes(minutes), Duration.ofMinutes(minutes * 11 / 10));
  }

  @Test
  void aServerThatAsksForMoreGetsIt() {
    assertThat(rhythm.afterFailure(FEED, NOW, 1, Duration.ofHours(3)))
        .isAfterOrEqualTo(NOW.plus(Duration.ofHours(3)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "max-age=600              | -                             | -   | PT10M",
        "public, Max-Age = \"600\"| -                             | 120 | PT8M",
        "max-age=600, no-cache    | -                             | -   | -",
        "max-age=0                | Mon, 02 Mar 2026 08:00:00 GMT | -   | -",
        "max-age=60               | -                             | 600 | -",
        "-                        | Mon, 02 Mar 2026 08:00:00 GMT | -   | PT1H",
        "-                        | 0                             | -   | -",
        "max-age=soon             | -                             | -   | -",
      })
  void howLongAnAnswerHolds(
      @Nullable String control,
      @Nullable String expires,
      @Nullable String age,
      @Nullable Duration holds) {
    var headers = new java.util.HashMap<String, String>();
    Map.of(
            "cache-control",
            String.valueOf(control),
            "expires",
            String.valueOf(expires),
            "age",
            String.valueOf(age))
        .forEach(
            (name, value) -> {
              if (!value.equals("null")) {
                headers.put(name, value);
              }
            });

    assertThat(Freshness.of(headers, NOW)).isEqualTo(holds);
  }
}
