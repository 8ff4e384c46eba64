package coranto.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {
  @Test
  void aDraftOfAReportGivesTheSameReport() {
    var report =
        Report.draft("a", "It rained.")
            .title("Rain")
            .byline(List.of("Ida Holm"))
            .published(Stamp.parse("2031-05-04").orElseThrow())
            .revision(3)
            .build();
    assertThat(report.change().build()).isEqualTo(report);
  }

  @Test
  void titleAndTextMakeTheHashAndNothingElse() {
    var report = Report.draft("a", "It rained.").title("Rain").build();
    assertThat(report.change().id("b").section("Weather").build().textHash())
        .isEqualTo(report.textHash());
    assertThat(report.change().title("Snow").build().textHash()).isNotEqualTo(report.textHash());
    assertThat(report.change().text("It snowed.").build().textHash())
        .isNotEqualTo(report.textHash());
  }

  @Test
  void revisionsAreCountedFromOne() {
    assertThatThrownBy(() -> Report.draft("a", "").revision(0).build())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void listsGivenAreCopied() {
    var byline = new java.util.ArrayList<>(List.of("Ida Holm"));
    var report = Report.draft("a", "").byline(byline).build();
    byline.clear();
    assertThat(report.byline()).containsExactly("Ida Holm");
  }

  @Test
  void anUnknownOutletHasNoKey() {
    assertThat(Report.draft("a", "").build().outletOrUnknown().key()).isEmpty();
    assertThat(new Outlet("The Echo", null).key()).isEqualTo("the echo");
    assertThat(new Outlet("The Echo", "echo.example").shown()).isEqualTo("The Echo");
  }

  @Test
  void scoresAreRoundedSoThatTheyAreWrittenAlikeEverywhere() {
    assertThat(Explanation.of(1.0 / 3, "a third").score()).isEqualTo(0.3333);
  }
}
