package coranto.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HorizonTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private final Horizon horizon = new Horizon(7);

  @Test
  void liesSoManyDaysBeforeTheDayThatEnoughEntriesReach() {
    take(Horizon.NEWEST - 1, DAY);
    assertThat(horizon.since()).isEqualTo(Integer.MIN_VALUE);

    take(1, DAY);
    assertThat(horizon.since()).isEqualTo(DAY.minusDays(7).toEpochDay());
  }

  @Test
  void aFewWrongDaysMoveNothing() {
    take(Horizon.NEWEST, DAY);
    take(Horizon.NEWEST - 1, DAY.plusYears(70));
    take(500, DAY.minusYears(5));

    assertThat(horizon.since()).isEqualTo(DAY.minusDays(7).toEpochDay());
  }

  @Test
  void anEntryWithoutADayCountsAsOfNow() {
    take(Horizon.NEWEST, DAY);

    assertThat(horizon.take((LocalDate) null)).isEqualTo((int) DAY.toEpochDay());
  }

  @Test
  void aWindowOverEverythingHasNoBeginning() {
    var all = new Horizon(Horizon.EVERYTHING);
    for (int count = 0; count < 2 * Horizon.NEWEST; count++) {
      all.take(DAY.plusDays(count));
    }

    assertThat(all.since()).isEqualTo(Integer.MIN_VALUE);
  }

  private void take(int count, LocalDate day) {
    for (int taken = 0; taken < count; taken++) {
      horizon.take(day);
    }
  }
}
