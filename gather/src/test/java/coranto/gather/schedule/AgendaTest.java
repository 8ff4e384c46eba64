package coranto.gather.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.gather.schedule.Agenda.Slot;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgendaTest {
  private static final Instant NOW = Instant.parse("2026-03-02T07:00:00Z");
  private final Agenda agenda = new Agenda();

  private static Slot slot(String feed, String host, long seconds) {
    return new Slot(feed, host, NOW.plusSeconds(seconds));
  }

  private @Nullable String host() {
    Slot slot = agenda.take(NOW);
    return slot == null ? null : slot.host();
  }

  @Test
  void theLongestDueComesFirstAndWhatIsNotDueDoesNotCome() {
    agenda.put(slot("late", "a", 60));
    agenda.put(slot("second", "b", -10));
    agenda.put(slot("first", "c", -20));

    assertThat(agenda.due(NOW)).isEqualTo(2);
    assertThat(agenda.take(NOW)).isEqualTo(slot("first", "c", -20));
    assertThat(agenda.take(NOW)).isEqualTo(slot("second", "b", -10));
    assertThat(agenda.take(NOW)).isNull();
    assertThat(agenda.next()).isEqualTo(NOW.plusSeconds(60));
  }

  @Test
  void aHostIsNeverGivenTwiceAndKeepsNoOtherWaiting() {
    for (int feed = 0; feed < 1_000; feed++) {
      agenda.put(slot("big" + feed, "big", -100));
    }
    agenda.put(slot("small", "small", -1));

    assertThat(host()).isEqualTo("big");
    assertThat(host()).isEqualTo("small");
    assertThat(agenda.take(NOW)).isNull();
    agenda.left("big");
    assertThat(host()).isEqualTo("big");
  }

  @Test
  void aFeedStandsInItOnce() {
    agenda.put(slot("a", "host", -5));
    agenda.put(slot("a", "host", 5));
    assertThat(agenda.take(NOW)).isNull();
    agenda.remove("a");
    assertThat(agenda.next()).isNull();
  }

  @Test
  void aFeedPutDownWhileItsHostIsBusyWaits() {
    agenda.put(slot("a", "host", -5));
    agenda.take(NOW);
    agenda.put(slot("b", "host", -5));

    assertThat(agenda.take(NOW)).isNull();
    agenda.left("host");
    assertThat(agenda.take(NOW)).isEqualTo(slot("b", "host", -5));
  }
}
