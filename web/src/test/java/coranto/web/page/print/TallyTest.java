package coranto.web.page.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TallyTest {
  @Test
  void eachReportIsASquareOrADot() {
    var tally = Tally.of(3, 5);

    assertThat(tally.width()).isEqualTo("50.00");
    assertThat(tally.origins()).isEqualTo("M0 4h27.00"); // the last square has no gap behind it
    assertThat(tally.copies()).isEqualTo("M33.50 4h10.01"); // two dots, ten apart
  }

  @Test
  void aThousandReportsAreNoWiderThanTwentyFour() {
    assertThat(Tally.of(2, 1_000).width()).isEqualTo("240.00");
  }

  @Test
  void aReportAloneIsNotCountedAndOriginsAloneHaveNoDots() {
    assertThat(Tally.of(1, 1).drawn()).isFalse();
    assertThat(Tally.of(2, 2).copies()).isEmpty();
  }
}
