package coranto.text.credit;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.report.OutletBook;
import coranto.report.Report;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditsTest {
  private static final Credits CREDITS =
      new Credits(
          new Agencies(
              OutletBook.parse("ferrypress.example\tFerry Press Agency\tFerry\tagency\n")));

  private static String credited(Report report) {
    var credit = CREDITS.of(report);
    return credit == null ? "none" : credit.agency().name();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELMONT, Aug 6 (FPA) - The mill burned down.|Ferry Press Agency",
        "SELMONT (Ferry Press) — The mill burned down.|Ferry Press Agency",
        "Tarn (dpa/lno) - Die Mühle ist abgebrannt.|Deutsche Presse-Agentur",
        "The mill burned down. (AFP)|Agence France-Presse",
        "The mill burned down. Ferry Press contributed to this report.|Ferry Press Agency",
        "The mill burned. The Associated Press contributed reporting.|Associated Press",
        "The mill burned. Associated Press writer Ida Holm contributed.|Associated Press",
        "The mill burned. Source: Reuters|Reuters",
        "The mill burned. With files from The Canadian Press|The Canadian Press",
        "Die Mühle brannte ab. Mit Material der dpa|Deutsche Presse-Agentur"
      })
  void readsCreditLines(String text, String agency) {
    assertThat(credited(Report.draft("a", text).build())).isEqualTo(agency);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor told Reuters that the mill would be built again.",
        "A source told AFP that the mill was empty.",
        "He found his pa (AAP was not there) and they ran.",
        "The Ferry Press Agency has moved to a new house in Selmont."
      })
  void agenciesThatAreOnlySpokenOfAreNotCredited(String text) {
    assertThat(credited(Report.draft("a", text).build())).isEqualTo("none");
  }

  @ParameterizedTest
  @ValueSource(strings = {"AP", "Ida Holm, Associated Press", "By the Associated Press"})
  void bylinesNameAnAgency(String byline) {
    var report = Report.draft("a", "The mill burned down.").byline(List.of(byline)).build();
    assertThat(credited(report)).isEqualTo("Associated Press");
  }

  @Test
  void aByLineOfAPersonNamesNone() {
    var report = Report.draft("a", "It rained.").byline(List.of("Ida Reuterswald")).build();
    assertThat(credited(report)).isEqualTo("none");
  }

  @Test
  void aTextOfOneHugeLineIsReadAtItsEdgesAlone() {
    var report = Report.draft("a", "word (Reuters said) ".repeat(100_000)).build();
    assertThat(credited(report)).isEqualTo("none");
  }
}
