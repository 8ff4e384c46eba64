package coranto.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeTest {
  private static Time time(
      @Nullable String published, @Nullable String seen, @Nullable String absent) {
    return Time.of(
        published == null ? null : Stamp.parse(published).orElseThrow(),
        seen == null ? null : Instant.parse(seen),
        absent == null ? null : Instant.parse(absent));
  }

  /// Claim, seen, absent; then what counts, from and to, and how far it is borne out.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // between the last look without it and the first with it
        "2031-05-04T10:00:00Z|2031-05-04T10:30:00Z|2031-05-04T09:30:00Z|2031-05-04T10:00:00Z|2031-05-04T10:00:00Z|BORNE_OUT",
        // dated back to before a look that did not find it
        "2031-05-01T10:00:00Z|2031-05-04T10:30:00Z|2031-05-04T09:30:00Z|2031-05-04T09:30:00Z|2031-05-04T09:30:00Z|DOUBTFUL",
        // dated after it was seen
        "2031-05-09T10:00:00Z|2031-05-04T10:30:00Z|2031-05-04T09:30:00Z|2031-05-04T10:30:00Z|2031-05-04T10:30:00Z|SEEN",
        "2031-05-09T10:00:00Z|2031-05-04T10:30:00Z||2031-05-04T10:30:00Z|2031-05-04T10:30:00Z|SEEN",
        // nobody looked before
        "2031-05-01T10:00:00Z|2031-05-04T10:30:00Z||2031-05-01T10:00:00Z|2031-05-01T10:00:00Z|AS_CLAIMED",
        "2031-05-01T10:00:00+02:00|||2031-05-01T08:00:00Z|2031-05-01T08:00:00Z|AS_CLAIMED",
        // no claim
        "|2031-05-04T10:30:00Z||2031-05-04T10:30:00Z|2031-05-04T10:30:00Z|SEEN",
        // a bare day is the whole day, as far as the looks leave it open
        "2031-05-04|||2031-05-04T00:00:00Z|2031-05-04T23:59:59.999Z|AS_CLAIMED",
        "2031-05-04|2031-05-04T10:30:00Z||2031-05-04T00:00:00Z|2031-05-04T10:30:00Z|AS_CLAIMED",
        "2031-05-04|2031-05-04T10:30:00Z|2031-05-04T09:30:00Z|2031-05-04T09:30:00Z|2031-05-04T10:30:00Z|BORNE_OUT",
        "2031-05-03|2031-05-04T10:30:00Z|2031-05-04T09:30:00Z|2031-05-04T09:30:00Z|2031-05-04T09:30:00Z|DOUBTFUL",
        // a time without a zone is as good as its day
        "2031-05-04T10:00:00|||2031-05-04T00:00:00Z|2031-05-04T23:59:59.999Z|AS_CLAIMED"
      })
  void whatCounts(
      @Nullable String published,
      @Nullable String seen,
      @Nullable String absent,
      String earliest,
      String latest,
      Time.Standing standing) {
    assertThat(time(published, seen, absent))
        .isEqualTo(new Time(Instant.parse(earliest), Instant.parse(latest), standing));
  }

  @Test
  void withoutClaimAndLookNothingIsKnown() {
    var time = time(null, null, null);
    assertThat(time.standing()).isEqualTo(Time.Standing.UNKNOWN);
    assertThat(time.day()).isNull();
    assertThat(time.seconds()).isZero();
    assertThat(time.before(time("2031-05-04", null, null))).isFalse();
    assertThat(time("2031-05-04", null, null).before(time)).isFalse();
  }

  @Test
  void aBareDayOrdersNothingWithinTheDay() {
    var day = time("2031-05-04", null, null);
    var noon = time("2031-05-04T12:00:00Z", null, null);
    assertThat(day.before(noon)).isFalse();
    assertThat(noon.before(day)).isFalse();
    assertThat(noon.before(time("2031-05-05", null, null))).isTrue();
    assertThat(day.day()).isEqualTo(LocalDate.parse("2031-05-04"));
  }

  @ParameterizedTest
  @CsvSource({"1000-01-01", "9998-12-31"})
  void farAwayYearsAreNoTrouble(String day) {
    assertThat(time(day, null, null).day()).isEqualTo(LocalDate.parse(day));
  }
}
