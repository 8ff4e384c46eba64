package coranto.story;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.report.Citation;
import coranto.report.Field;
import coranto.report.Outlet;
import coranto.report.Report;
import coranto.report.Span;
import coranto.understand.finding.Finding;
import org.junit.jupiter.api.Test;

class HeadlinesTest {
  private static final String BODY =
      "The Alder bridge was closed on Sunday after a barge hit its pier.";

  private static Desk titled(String... titles) {
    var desk = new Desk();
    for (int at = 0; at < titles.length; at++) {
      desk.report(Desk.draft("r" + at, BODY).title(titles[at]));
    }
    return desk;
  }

  private static String headline(Desk desk) {
    var headline = desk.story().headline();
    return headline == null ? "none" : headline.text();
  }

  @Test
  void theTitleWithTheMostCentralWordsHeadsTheStory() {
    assertThat(
            headline(
                titled(
                    "Weekend of trouble for boats and walkers",
                    "Barge hits pier of Alder bridge",
                    "Alder bridge closed after barge hits pier",
                    "Sunday trip ends in fright")))
        .isEqualTo("Alder bridge closed after barge hits pier");
  }

  @Test
  void aQuestionOrALivePageHeadsAStoryOnlyAlone() {
    assertThat(
            headline(
                titled("Is the Alder bridge closed after barge hits pier?", "A barge ran aground")))
        .isEqualTo("A barge ran aground");
    assertThat(
            headline(
                titled(
                    "Live: Alder bridge closed after barge hits pier", "Barge ran aground Sunday")))
        .isEqualTo("Barge ran aground Sunday");
    assertThat(headline(titled("Is the Alder bridge closed?")))
        .isEqualTo("Is the Alder bridge closed?");
  }

  @Test
  void theOutletsNameIsNoPartOfTheHeadline() {
    var desk =
        new Desk()
            .report(
                Report.draft("a", BODY)
                    .title("  Alder bridge closed after barge hits pier | The Echo ")
                    .outlet(new Outlet("The Echo", "echo.example")));
    var headline = desk.story().headline();
    assertThat(headline)
        .isEqualTo(
            new Story.Cited(
                "Alder bridge closed after barge hits pier",
                new Citation("a", 1, Field.TITLE, new Span(2, 43))));
  }

  @Test
  void aDeniedThingToldAsAFactGivesWayToATitleThatSaysSo() {
    String claim = "Elm asked Ruo to carry the letter to Northgate.";
    String denial = "It is not true, the Hall said.";
    var desk =
        new Desk()
            .report(
                Desk.draft("a", claim + " " + denial)
                    .title("Elm asked Ruo to carry letter to Northgate"))
            .report(
                Desk.draft("b", "Elm has not asked Ruo to go, the Hall said.")
                    .title("Hall denies Elm asked Ruo to carry letter"));
    desk.finding("a", new Finding.Claim(desk.span("a", claim), null, desk.span("a", claim), "test"))
        .finding(
            "a", new Finding.Denial(desk.span("a", denial), null, desk.span("a", denial), "test"))
        .finding("a", new Finding.Dispute(0, 1, "test"));
    assertThat(headline(desk)).isEqualTo("Hall denies Elm asked Ruo to carry letter");
  }

  @Test
  void aStoryWithoutTitlesHasNoHeadline() {
    assertThat(headline(new Desk().report("a", 1, BODY))).isEqualTo("none");
  }
}
