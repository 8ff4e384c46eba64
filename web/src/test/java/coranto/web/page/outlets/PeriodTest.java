package coranto.web.page.outlets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coranto.flow.Account;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PeriodTest {
  /// Of 40 days, the latest first, each with 10 words, 4 of them its own.
  private static final List<Account.Day> DAYS =
      IntStream.range(0, 40)
          .mapToObj(
              back -> new Account.Day(LocalDate.of(2026, 3, 9).minusDays(back), 1, 10, 4, 0, 0))
          .toList();

  @Test
  void fewDaysStandOneByOneTheEarliestFirst() {
    assertThat(Period.of(DAYS.subList(0, 2)))
        .extracting(Period::label, Period::own, Period::height)
        .containsExactly(tuple("8 March 2026", "40 %", 90), tuple("9 March 2026", "40 %", 90));
  }

  @Test
  void manyDaysStandByTheMonth() {
    assertThat(Period.of(DAYS))
        .extracting(Period::label)
        .containsExactly("January 2026", "February 2026", "March 2026");
    assertThat(Period.of(DAYS).get(1).words()).isEqualTo("280 words");
  }

  @Test
  void nothingPrintedIsNoBar() {
    var quotesAlone = new Account.Day(LocalDate.of(2026, 3, 9), 1, 0, 0, 0, 0);
    assertThat(Period.of(List.of(quotesAlone))).extracting(Period::height).containsExactly(0);
    assertThat(Period.of(List.of())).isEmpty();
  }
}
