package coranto.trace;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.report.Field;
import coranto.report.Report;
import coranto.report.Stamp;
import org.junit.jupiter.api.Test;

/// A title is traced as one more sentence: to a title or a sentence of another report.
class TitleTest {
  private static final String FERRY = "Ferry Amberjack Runs Aground off Tollhaven with 212 Aboard";

  private static final String STUCK =
      "Ferry Amberjack stuck on a reef off Tollhaven, 212 people aboard";

  private static final String LEAD =
      "The ferry Amberjack ran aground off Tollhaven on Tuesday with 212 passengers aboard.";

  private final Desk desk = new Desk();

  private Trace title(String id, int hour, String title, String text) {
    desk.take(
        Report.draft(id, text)
            .title(title)
            .published(Stamp.parse("2031-03-04T%02d:00:00Z".formatted(hour)).orElseThrow())
            .build());
    return desk.ofTitle(id).orElseThrow();
  }

  private String brief(int hour, String title, String text) {
    return Desk.brief(title("b", hour, title, text));
  }

  @Test
  void aTitleNobodyPrintedBeforeIsFresh() {
    title("a", 8, FERRY, LEAD);
    assertThat(brief(9, "Bakers in Norrow want cheaper flour by the spring", "They met at noon."))
        .isEqualTo("fresh");
  }

  @Test
  void aTitleIsCopiedFromATitle() {
    title("a", 8, FERRY, "It happened at noon.");
    assertThat(brief(9, FERRY.replace("Runs Aground", "runs aground"), "More soon."))
        .isEqualTo("copied a");
    assertThat(((Trace.Copied) desk.ofTitle("b").orElseThrow()).source().field())
        .isEqualTo(Field.TITLE);
    assertThat(desk.ofTitle("b").orElseThrow().sentence().field()).isEqualTo(Field.TITLE);
  }

  @Test
  void aTitleMayComeFromASentence() {
    title("a", 8, "A bad morning for sailors in the north", LEAD);
    assertThat(brief(9, "The Ferry Amberjack Ran Aground off Tollhaven on Tuesday", "More soon."))
        .isEqualTo("edited a");
    assertThat(((Trace.Edited) desk.ofTitle("b").orElseThrow()).source().field())
        .isEqualTo(Field.TEXT);
  }

  @Test
  void aTitleLikeItIsTheSame() {
    title("a", 8, FERRY, LEAD);
    assertThat(brief(9, STUCK, "More soon.")).isEqualTo("same a");
  }

  @Test
  void aTitleLikeItIsACopyWhereTheTextBeneathIs() {
    title("a", 8, FERRY, LEAD);
    assertThat(brief(9, STUCK, LEAD)).isIn("edited a", "reworded a");
  }

  @Test
  void aSentenceComesFromNoTitle() {
    title("a", 8, LEAD, "It happened at noon.");
    title("b", 9, "A bad morning for sailors in the north", LEAD);
    assertThat(desk.of("b")).extracting(Desk::brief).containsExactly("fresh");
  }

  @Test
  void aShortTitleIsNoEvidence() {
    title("a", 8, "Amberjack aground", LEAD);
    assertThat(brief(9, "Amberjack aground", "More soon.")).isEqualTo("fresh");
  }

  @Test
  void aReportWithoutTitleHasNoTraceOfOne() {
    desk.take("a", "2031-03-04T08:00:00Z", LEAD);
    assertThat(desk.ofTitle("a")).isEmpty();
  }

  @Test
  void aSourceThatArrivesLateRepointsTitlesToo() {
    title("b", 9, FERRY, LEAD);
    title("a", 8, FERRY, LEAD);
    assertThat(Desk.brief(desk.ofTitle("b").orElseThrow())).isEqualTo("copied a");
    assertThat(Desk.brief(desk.ofTitle("a").orElseThrow())).isEqualTo("fresh");
  }
}
