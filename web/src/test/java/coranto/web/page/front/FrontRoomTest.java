package coranto.web.page.front;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.flow.StorySummary;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrontRoomTest {
  @Test
  void independentOriginsAndFreshnessRankNotCopies() {
    assertThat(
            FrontRoom.ranked(
                List.of(
                    story("forty copies", 40, 1, "2026-03-08T08:00:00Z"),
                    story("four origins, a day older", 4, 4, "2026-03-07T08:00:00Z"),
                    story("two origins, three days older", 2, 2, "2026-03-05T08:00:00Z"),
                    story("alone, the newest", 1, 1, "2026-03-08T09:00:00Z"))))
        .extracting(StorySummary::id)
        .containsExactly(
            "four origins, a day older",
            "alone, the newest",
            "forty copies",
            "two origins, three days older");
  }

  @SuppressWarnings(
      "NullAway") // reads a record of another module as if nothing in it were nullable
  private static StorySummary story(String id, int reports, int origins, String updated) {
    return new StorySummary(id, null, null, List.of(), reports, origins, 0, Instant.parse(updated));
  }
}
