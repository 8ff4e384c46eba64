package coranto.gather.date;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.text.Resource;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every form of the table is read as it says, or gives the reason (hostile 23).
class DateReaderTest {
  static List<String> forms() {
    return Resource.lines(DateReaderTest.class, "forms.tsv");
  }

  @ParameterizedTest
  @MethodSource("forms")
  void reads(String row) {
    String[] columns = row.split("\t", -1);
    DateReading reading = DateReader.read(columns[0]);

    if (columns[1].startsWith("- ")) {
      assertThat(reading.stamp()).as(columns[2]).isNull();
      assertThat(reading.why()).contains(columns[1].substring(2));
    } else {
      assertThat(reading.why()).isEmpty();
      assertThat(reading.stamp()).as(columns[2]).hasToString(columns[1]);
    }
  }

  @Test
  void holdsSixtyFormsAndMore() {
    assertThat(forms()).hasSizeGreaterThanOrEqualTo(60);
  }

  @Test
  void nothingSaidNeedsNoReason() {
    assertThat(DateReader.read("  ")).isEqualTo(new DateReading(null, ""));
    assertThat(DateReader.read(null)).isEqualTo(new DateReading(null, ""));
  }

  @Test
  void hostile23NeverThrowsForMutatedForms() {
    var random = new Random(23);
    List<String> forms = forms();
    for (int round = 0; round < 20_000; round++) {
      var form = new StringBuilder(forms.get(random.nextInt(forms.size())));
      for (int change = 0; change < 3; change++) {
        int at = random.nextInt(form.length());
        form.setCharAt(at, "0123456789:-+/. TZaM٣年".charAt(random.nextInt(22)));
      }
      DateReading reading = DateReader.read(form.toString());
      assertThat(reading.stamp() == null).isEqualTo(!reading.why().isEmpty());
    }
  }
}
