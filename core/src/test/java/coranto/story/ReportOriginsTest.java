package coranto.story;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.report.Citation;
import coranto.report.Outlet;
import coranto.report.Span;
import coranto.report.Stamp;
import coranto.trace.Trace;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportOriginsTest {
  private static final String FIRE =
      "A fire broke out in the old mill at Tarn. The roof fell in before noon. "
          + "Two firemen were taken to hospital.";
  private static final String OTHER =
      "Smoke stood over Tarn all day. The mill had been empty since last spring. "
          + "Its owner could not be reached.";

  private static List<List<String>> origins(Desk desk) {
    return desk.story().origins().stream().map(Story.Origin::reports).toList();
  }

  @Test
  void aReportOfItsOwnWordsIsItsOwnOrigin() {
    assertThat(origins(new Desk().report("a", 1, FIRE).report("b", 2, OTHER)))
        .containsExactly(List.of("a"), List.of("b"));
  }

  @Test
  void moreThanHalfOfItsWordsFromOneReportMakeItThatOnes() {
    var desk =
        new Desk()
            .report("a", 1, FIRE)
            .report("b", 2, FIRE)
            .copied("b", 0, "a", 0)
            .edited("b", 1, "a", 1);
    assertThat(origins(desk)).containsExactly(List.of("a", "b"));
  }

  @Test
  void halfIsNotEnough() {
    var desk =
        new Desk()
            .report("a", 1, "One two three four five six. Seven eight nine ten eleven twelve.")
            .report("b", 2, "One two three four five six. Red green blue grey white black.")
            .copied("b", 0, "a", 0);
    assertThat(origins(desk)).hasSize(2);
  }

  @Test
  void sameNeverJoinsOrigins() {
    var desk = new Desk().report("a", 1, FIRE).report("b", 2, FIRE);
    for (int at = 0; at < 3; at++) {
      desk.same("b", at, "a", at);
    }
    assertThat(origins(desk)).hasSize(2);
  }

  @Test
  void quotedWordsAreTheSpeakersAndJoinNothing() {
    String quote = "\"We saw the roof come down and then we ran as fast as we could to the river\"";
    var desk =
        new Desk()
            .report("a", 1, quote + ", said Ida Holm.")
            .report("b", 2, quote + ", said Ida Holm. Nobody else was near the mill at noon.")
            .copied("b", 0, "a", 0);
    assertThat(origins(desk)).hasSize(2);
  }

  @Test
  void aQuotePrintedByThreeReportersAloneHasThreeOrigins() {
    String quote =
        "\"We saw the roof come down and then we ran as fast as we could to the river.\"";
    var desk =
        new Desk()
            .report("a", 1, quote + " Ida Holm lives beside the mill.")
            .report("b", 2, quote + " The bridge at Tarn stayed shut all night.")
            .report("c", 3, quote + " Cows on the far bank were led away.")
            .copied("b", 0, "a", 0)
            .copied("c", 0, "a", 0);
    assertThat(desk.story().statements().getFirst().origins()).isEqualTo(3);
  }

  @Test
  void aCopyOfACopyGoesBackToTheFirst() {
    var desk = new Desk().report("a", 1, FIRE).report("b", 2, FIRE).report("c", 3, FIRE);
    for (int at = 0; at < 3; at++) {
      desk.copied("b", at, "a", at).copied("c", at, "b", at);
    }
    assertThat(origins(desk)).containsExactly(List.of("a", "b", "c"));
  }

  @Test
  void aLoopEndsAtItsEarliestReport() {
    var desk = new Desk().report("a", 1, FIRE).report("b", 2, FIRE);
    for (int at = 0; at < 3; at++) {
      desk.copied("b", at, "a", at).copied("a", at, "b", at);
    }
    assertThat(desk.story().origins()).containsExactly(new Story.Origin("a", List.of("a", "b")));
  }

  @Test
  void aReportOfAnotherStoryMayBeTheOrigin() {
    var desk = new Desk().report("a", 1, FIRE).report("b", 2, FIRE);
    for (String id : List.of("a", "b")) {
      for (int at = 0; at < 3; at++) {
        var source = Citation.ofText("old", 1, new Span(at * 100, at * 100 + 50));
        desk.trace(id, at, new Trace.Copied(desk.sentence(id, at), source, Desk.WHY));
      }
    }
    assertThat(desk.story().origins()).containsExactly(new Story.Origin("old", List.of("a", "b")));
  }

  @Test
  void thoseThatCreditAnAgencyShareItThoughNobodyHoldsItsReport() {
    var desk =
        new Desk()
            .report("a", 1, "TARN (Reuters) - " + FIRE)
            .report("b", 2, OTHER + "\n\nReuters contributed to this report.")
            .report("c", 3, "The mayor of Tarn thanked the firemen on Sunday night.");
    assertThat(desk.story().origins())
        .containsExactly(
            new Story.Origin("a", List.of("a", "b")), new Story.Origin("c", List.of("c")));
  }

  @Test
  void whatIsPrintedWithinMinutesOfOneThatCreditsAnAgencyIsFromThereToo() {
    var desk =
        new Desk()
            .report("a", 1, FIRE)
            .report("b", 3, "TARN (Reuters) - " + FIRE)
            .report("c", 40, "TARN (Reuters) - " + OTHER);
    for (int at = 0; at < 3; at++) {
      desk.copied("b", at, "a", at);
    }
    assertThat(origins(desk)).containsExactly(List.of("a", "b", "c"));
  }

  @Test
  void whatIsPrintedLongBeforeOneThatCreditsAnAgencyIsItsSource() {
    var desk = new Desk().report("a", 1, FIRE).report("b", 30, "TARN (Reuters) - " + FIRE);
    for (int at = 0; at < 3; at++) {
      desk.copied("b", at, "a", at);
    }
    assertThat(desk.story().origins()).containsExactly(new Story.Origin("a", List.of("a", "b")));
  }

  @Test
  void anAgencysReportInTheStoryIsTheOriginOfThoseThatCreditIt() {
    var desk =
        new Desk()
            .report("a", 1, "TARN (FPA) - " + OTHER)
            .report(
                Desk.draft("wire", FIRE)
                    .outlet(new Outlet("Ferry Press Agency", "ferrypress.example"))
                    .published(Stamp.parse("2031-05-04T10:30:00Z").orElseThrow()));
    assertThat(desk.story().origins())
        .containsExactly(new Story.Origin("wire", List.of("a", "wire")));
  }

  @Test
  void anAgencyIsNoCopyOfAReportThatCreditsIt() {
    var desk =
        new Desk()
            .report("a", 1, "TARN (FPA) - " + FIRE)
            .report(
                Desk.draft("wire", FIRE)
                    .outlet(new Outlet("Ferry Press Agency", "ferrypress.example"))
                    .published(Stamp.parse("2031-05-04T10:30:00Z").orElseThrow()));
    for (int at = 0; at < 3; at++) {
      desk.copied("wire", at, "a", at);
    }
    assertThat(desk.story().origins())
        .containsExactly(new Story.Origin("wire", List.of("a", "wire")));
  }

  @Test
  void editionsOfOneFamilyThatShareMostTextAreOneVoice() {
    var desk =
        new Desk()
            .report(Desk.draft("n", FIRE).outlet(new Outlet(null, "northtimes.example")))
            .report(Desk.draft("s", FIRE).outlet(new Outlet(null, "southtimes.example")));
    for (int at = 0; at < 3; at++) {
      desk.same("s", at, "n", at);
    }
    assertThat(origins(desk)).containsExactly(List.of("n", "s"));
  }

  @Test
  void editionsOfOneFamilyThatShareNothingAreTwo() {
    var desk =
        new Desk()
            .report(Desk.draft("n", FIRE).outlet(new Outlet(null, "northtimes.example")))
            .report(Desk.draft("s", OTHER).outlet(new Outlet(null, "southtimes.example")));
    assertThat(origins(desk)).hasSize(2);
  }

  @Test
  void theOriginWithMostReportsComesFirst() {
    var desk = new Desk().report("a", 1, OTHER).report("b", 2, FIRE).report("c", 3, FIRE);
    for (int at = 0; at < 3; at++) {
      desk.copied("c", at, "b", at);
    }
    assertThat(origins(desk)).containsExactly(List.of("b", "c"), List.of("a"));
  }
}
