package coranto.trace;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.report.Outlet;
import coranto.report.Report;
import coranto.report.Stamp;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TracerTest {
  private static final String FERRY =
      "The ferry Amberjack ran aground off Tollhaven on Tuesday with 212 passengers aboard.";

  private final Desk desk = new Desk();

  @Test
  void aSentenceNobodyPrintedBeforeIsFresh() {
    desk.take("a", "2031-03-04T08:00:00Z", FERRY);

    assertThat(told("b", "09:00", "Bakers in Norrow say that flour has never been so dear."))
        .containsExactly("fresh");
  }

  @Test
  void theSameWordsAreCopiedWhateverTheMarks() {
    desk.take(
        "a",
        "2031-03-04T08:00:00Z",
        FERRY + " Divers from the port of Tollhaven’s guard went down.");

    assertThat(told("b", "09:00", FERRY + " Divers from the port of Tollhaven's guard went down"))
        .containsExactly("copied a", "copied a");
  }

  @Test
  void mostlyTheSameWordsAreEdited() {
    desk.take("a", "2031-03-04T08:00:00Z", FERRY);

    assertThat(
            told(
                "b",
                "09:00",
                "The ferry Amberjack ran aground off Tollhaven early Tuesday with 214 passengers aboard."))
        .containsExactly("edited a");
  }

  @Test
  void otherWordsOfTheSameBuildAreReworded() {
    desk.take(
        "a",
        "2031-03-04T08:00:00Z",
        "The harbour master of Tollhaven told reporters that the crew began to rescue the frightened"
            + " passengers before the storm reached the coast.");

    assertThat(
            told(
                "b",
                "09:00",
                "The harbor chief of Tollhaven told journalists that the crew started to deliver the"
                    + " scared passengers before the tempest reached the shore."))
        .containsExactly("reworded a");
  }

  @Test
  void aFlippedNegationIsNamedAndNoCopy() {
    desk.take(
        "a",
        "2031-03-04T08:00:00Z",
        "The minister asked the senator to carry the sealed letter to the governor of Ostmark.");

    assertThat(
            told(
                "b",
                "09:00",
                "The minister never asked the senator to carry the sealed letter to the governor of"
                    + " Ostmark."))
        .containsExactly("edited a");
    assertThat(desk.of("b").getFirst())
        .isInstanceOfSatisfying(
            Trace.Sourced.class, trace -> assertThat(trace.contrary()).isTrue());
  }

  @Test
  void aNegationOnBothSidesFlipsNothing() {
    desk.take(
        "a",
        "2031-03-04T08:00:00Z",
        "The minister never asked the senator to carry the sealed letter to the governor of Ostmark.");

    told(
        "b",
        "09:00",
        "The minister did not ask the senator to carry the sealed letter to the governor of Ostmark.");
    assertThat(desk.of("b").getFirst())
        .isInstanceOfSatisfying(
            Trace.Sourced.class, trace -> assertThat(trace.contrary()).isFalse());
  }

  @Test
  void theSameQuotedWordsAreCopiedWhoeverHeardThem() {
    desk.take(
        "a",
        "2031-03-04T08:00:00Z",
        "“We will rebuild every lighthouse between Tollhaven and Norrow before the winter storms.”");

    assertThat(
            told(
                "b",
                "09:00",
                "“We will rebuild every lighthouse between Tollhaven and Norrow before the winter"
                    + " storms.”"))
        .containsExactly("copied a");
  }

  @Test
  void aQuoteAmidCopiedSentencesIsCopiedToo() {
    String text =
        FERRY
            + " “We will rebuild every lighthouse between Tollhaven and Norrow before the winter.”"
            + " Governor Ilsabet Quorn spoke at the quay of the old fishing harbour.";
    desk.take("a", "2031-03-04T08:00:00Z", text);

    assertThat(told("b", "09:00", text)).containsExactly("copied a", "copied a", "copied a");
  }

  @Test
  void aStandingLineIsNoSource() {
    desk.take(
        "a", "2031-03-04T08:00:00Z", "Pia Wenlock and Tom Ashgrove contributed to this report.");

    assertThat(told("b", "09:00", "Pia Wenlock and Tom Ashgrove contributed to this report."))
        .containsExactly("same a");
    assertThat(told("c", "10:00", "Ruth Oakes and Tom Ashgrove contributed to this report."))
        .containsExactly("fresh");
  }

  @Test
  void aPicturesCreditIsNoSource() {
    desk.take("a", "2031-03-04T08:00:00Z", "FPA/Pia Wenlock/File Photo");
    assertThat(told("b", "09:00", "FPA/Pia Wenlock/File Photo")).containsExactly("same a");
  }

  @Test
  void aStandingLineIsLearntInWhateverOrderReportsComeIn() {
    String line = "The Norrow Beacon reads the tide tables aloud for its readers at the old pier.";
    String[] who = {"Bakers", "Sailors", "Weavers", "Millers", "Tanners", "Coopers", "Smiths"};
    int[][] orders = {{0, 1, 2, 3, 4, 5, 6}, {6, 5, 4, 3, 2, 1, 0}, {3, 0, 5, 1, 6, 2, 4}};
    for (int[] order : orders) {
      var fresh = new Desk();
      for (int each : order) {
        fresh.take(
            Report.draft(who[each], who[each] + " met behind the chapel to speak of rent. " + line)
                .outlet(new Outlet(null, "beacon.example"))
                .published(Stamp.parse("2031-03-0" + (each + 1) + "T08:00:00Z").orElseThrow())
                .build());
      }
      for (String report : who) {
        assertThat(Desk.brief(fresh.of(report).get(1))).doesNotStartWith("copied");
      }
    }
  }

  @Test
  void whatStandsInFiveReportsOfOneOutletIsNoSource() {
    String line = "The Norrow Beacon reads the tide tables aloud for its readers at the old pier.";
    String[] first = {"Bakers", "Sailors", "Weavers", "Millers", "Tanners"};
    for (String who : first) {
      desk.take(
          Report.draft(who, who + " met behind the chapel in Tollhaven to speak of rent. " + line)
              .outlet(new Outlet(null, "beacon.example"))
              .build());
    }
    assertThat(told("b", "09:00", line)).containsExactly("same Bakers");
  }

  @Test
  void aDateOfItsOwnMakesNoCopyTheFirst() {
    desk.take(seen("a", "2031-03-04T08:00:00Z", "2031-03-04T08:05:00Z"));

    assertThat(brief(desk.take(seen("b", "2031-02-01T08:00:00Z", "2031-03-06T08:00:00Z"))))
        .containsExactly("copied a");
    assertThat(desk.of("a")).extracting(Desk::brief).containsExactly("fresh");
  }

  private static Report seen(String id, String published, String seen) {
    return Report.draft(id, FERRY)
        .published(Stamp.parse(published).orElseThrow())
        .seen(Instant.parse(seen))
        .build();
  }

  private static List<String> brief(List<Trace> traces) {
    return traces.stream().map(Desk::brief).toList();
  }

  @Test
  void theEarliestOfTheSameWordsIsTheSource() {
    desk.take("b", "2031-03-04T09:00:00Z", FERRY);
    desk.take("a", "2031-03-04T08:00:00Z", FERRY);

    assertThat(told("c", "10:00", FERRY)).containsExactly("copied a");
  }

  @Test
  void aSourceThatArrivesAfterItsCopiesRepointsThem() {
    desk.take("b", "2031-03-04T09:00:00Z", FERRY);
    desk.take("c", "2031-03-04T10:00:00Z", FERRY);

    assertThat(told("a", "08:00", FERRY)).containsExactly("fresh");
    assertThat(desk.of("b")).extracting(Desk::brief).containsExactly("copied a");
    assertThat(desk.of("c")).extracting(Desk::brief).containsExactly("copied a");
  }

  @Test
  void aReportIsNeverItsOwnSource() {
    desk.take("a", "2031-03-04T08:00:00Z", FERRY);

    assertThat(told("a", "09:00", FERRY)).containsExactly("fresh");
  }

  @Test
  void aDatelineIsNoChange() {
    desk.take("a", "2031-03-04T08:00:00Z", "TOLLHAVEN, March 4 (NPA) - " + FERRY);

    assertThat(told("b", "09:00", FERRY)).containsExactly("copied a");
  }

  @Test
  void aContractionIsNoFlippedNegation() {
    desk.take(
        "a",
        "2031-03-04T08:00:00Z",
        "The harbour master did not allow the ferry Amberjack to leave the quay of Tollhaven.");

    assertThat(
            told(
                "b",
                "09:00",
                "The harbour master didn't allow the ferry Amberjack to leave the quay of Tollhaven."))
        .containsExactly("copied a");
  }

  @Test
  void oneSpeakerInTwoFramesIsNoCopy() {
    desk.take(
        "a",
        "2031-03-04T08:00:00Z",
        "“We will rebuild every lighthouse between Tollhaven and Norrow,” Governor Ilsabet Quorn told"
            + " reporters.");

    assertThat(
            told(
                "b",
                "09:00",
                "“We will rebuild every lighthouse between Tollhaven and Norrow,” said Ilsabet"
                    + " Quorn."))
        .isSubsetOf("same a", "fresh");
  }

  @Test
  void aQuoteWithAWordChangedIsEdited() {
    desk.take(
        "a",
        "2031-03-04T08:00:00Z",
        "“We will rebuild every lighthouse between Tollhaven and Norrow before the winter storms,”"
            + " Governor Ilsabet Quorn said.");

    assertThat(
            told(
                "b",
                "09:00",
                "“We will inspect every lighthouse between Tollhaven and Norrow before the winter"
                    + " storms,” Governor Ilsabet Quorn said."))
        .containsExactly("edited a");
  }

  @Test
  void aLineOfFourWordsIsNoEvidenceAloneButGoesWithItsNeighbours() {
    desk.take("z", "2031-03-04T07:00:00Z", "Nobody was hurt there.");
    desk.take("a", "2031-03-04T08:00:00Z", FERRY + " Nobody was hurt there.");

    assertThat(told("b", "09:00", "Nobody was hurt there.")).containsExactly("same z");
    assertThat(told("c", "09:30", FERRY + " Nobody was hurt there."))
        .containsExactly("copied a", "copied a");
  }

  @Test
  void aSentenceCutWhereItShouldNotBeIsCopiedAllTheSame() {
    desk.take(
        "a",
        "2031-03-04T08:00:00Z",
        "The keeper of the Norrow lighthouse saw the ferry drift towards the reef, lit three red"
            + " flares and rowed out in a leaking boat to warn the helmsman.");

    assertThat(
            told(
                "b",
                "09:00",
                "The keeper of the Norrow lighthouse saw the ferry drift towards the reef. Lit three"
                    + " red flares and rowed out in a leaking boat to warn the helmsman."))
        .containsExactly("copied a", "copied a");
  }

  @Test
  void namesOfOneThingStandForOneAnother() {
    desk.take(
        "a",
        "2031-03-04T08:00:00Z",
        "Fishermen from Tollhaven sold smoked herring to Russia through a broker in Norrow last"
            + " winter.");

    assertThat(
            told(
                "b",
                "09:00",
                "Fishermen from Tollhaven sold smoked herring to the Russian Federation through a"
                    + " broker in Norrow last winter."))
        .containsExactly("edited a");
  }

  @Test
  void whatStoodInARevisionBeforeIsTheReportsOwn() {
    desk.take("a", "2031-03-04T08:00:00Z", FERRY);
    desk.take("b", "2031-03-04T09:00:00Z", FERRY);

    assertThat(told("a", "10:00", FERRY + " Nobody was hurt.")).startsWith("fresh");
  }

  @Test
  void aSentenceCutInTwoIsFoundInOne() {
    desk.take(
        "a",
        "2031-03-04T08:00:00Z",
        "The keeper of the Norrow lighthouse saw the ferry drift towards the reef, lit three red"
            + " flares and rowed out in a leaking boat to warn the helmsman.");

    assertThat(
            told(
                "b",
                "09:00",
                "The keeper of the Norrow lighthouse saw the ferry drift towards the reef. He lit three"
                    + " red flares and rowed out in a leaking boat to warn the helmsman."))
        .noneMatch("fresh"::equals);
  }

  @Test
  void nothingThatATextHoldsIsTooMuch() {
    String odd = "\ud800 ((( 99n't n't 's 's ½ ²² \u0000 don't. ";
    desk.take("a", "2031-03-04T08:00:00Z", odd + "word ".repeat(5_000) + "不可 ".repeat(500));

    assertThat(told("b", "09:00", odd + "word ".repeat(5_000) + "不可 ".repeat(500))).isNotEmpty();
    assertThat(told("c", "10:00", "")).isEmpty();
  }

  private List<String> told(String id, String hour, String text) {
    return desk.take(id, "2031-03-04T" + hour + ":00Z", text).stream().map(Desk::brief).toList();
  }
}
