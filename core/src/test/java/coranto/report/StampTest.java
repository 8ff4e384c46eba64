package coranto.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StampTest {
  @ParameterizedTest
  @CsvSource({
    "2031-05-04,2031-05-04",
    "2031-05-04T10:20:30Z,2031-05-04T10:20:30Z",
    "2031-05-04T10:20:30+02:00,2031-05-04T10:20:30+02:00",
    "2031-05-04T10:20:30+0200,2031-05-04T10:20:30+02:00",
    "2031-05-04T10:20:30+02,2031-05-04T10:20:30+02:00",
    "2031-05-04T10:20:30-11:30,2031-05-04T10:20:30-11:30",
    "2031-05-04T10:20Z,2031-05-04T10:20:00Z",
    "2031-05-04T10:20:30.125Z,2031-05-04T10:20:30.125Z",
    "2031-05-04 10:20:30,2031-05-04T10:20:30",
    "2031-05-04 10:20:30 +0200,2031-05-04T10:20:30+02:00",
    "2031-05-04t10:20:30z,2031-05-04T10:20:30Z",
    "' 2031-05-04 ',2031-05-04"
  })
  void readsIsoAndKeepsTheZone(String text, String read) {
    assertThat(Stamp.parse(text)).map(Stamp::toString).contains(read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2031",
        "2031-13-01",
        "2031-02-30",
        "04.05.2031",
        "0001-01-01",
        "9999-12-31",
        "2031-05-04T25:00:00Z",
        "2031-05-04Tnoon",
        "2031-05-04T10:20:30+99:00",
        "2031-05-04T10:20:30Z and more",
        "٢٠٣١-٠٥-٠٤"
      })
  void whatIsNoTimeIsNone(String text) {
    assertThat(Stamp.parse(text)).isEmpty();
  }

  @Test
  void theDayIsTheReportsOwn() {
    assertThat(Stamp.parse("2031-05-04T23:30:00-08:00").orElseThrow().date())
        .isEqualTo(LocalDate.parse("2031-05-04"));
  }
}
