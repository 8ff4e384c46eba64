package coranto.group;

import static coranto.group.Desk.report;
import static org.assertj.core.api.Assertions.assertThat;

import coranto.group.open.Membership;
import coranto.report.Report;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GrouperTest {
  private static final String BRIDGE =
      "The Sorrel bridge over the river Wenna was closed on Tuesday after engineers found cracks in"
          + " two of its pillars, the road office of Arvania said. Heavy rain had swollen the Wenna"
          + " for nine days. Lorries must take the ferry at Oltmar, 31 kilometres downstream. Road"
          + " minister Perla Dunvik said repairs would cost 4.2 million crowns and last until June.";
  private static final String BRIDGE_TOO =
      "Commuters in Sorrel faced long detours after the road office shut the bridge over the Wenna."
          + " Cracks were found in two pillars, minister Perla Dunvik told reporters, and repairs may"
          + " take until June. The ferry at Oltmar put on extra boats for lorries, but queues there"
          + " were an hour long by noon.";
  private static final String RATE =
      "The National Bank of Arvania left its key rate at 3.5 percent on Tuesday. Governor Tomas Ilbert"
          + " said inflation had eased to 2.1 percent but wages in the capital Selmont kept rising."
          + " Economists had expected a cut. The crown gained half a percent against its neighbours.";

  private final Desk desk = new Desk();

  @Test
  void reportsOfOneEventAreOneStoryAndOthersAreNot() {
    desk.take(report("echo-1", "2026-03-03", "Cracks close Sorrel bridge", BRIDGE));
    desk.take(report("ledger-1", "2026-03-03", "National Bank leaves its rate at 3.5", RATE));
    desk.take(report("radio-1", "2026-03-03", "Sorrel bridge shut over cracks", BRIDGE_TOO));

    assertThat(desk.stories)
        .containsEntry("echo-1", "echo-1")
        .containsEntry("ledger-1", "ledger-1")
        .containsEntry("radio-1", "echo-1");
  }

  @Test
  void theReasonNamesTheWordsAndTheTime() {
    desk.take(report("echo-1", "2026-03-03", "Cracks close Sorrel bridge", BRIDGE));
    var why =
        desk.take(report("radio-1", "2026-03-04", "Sorrel bridge shut over cracks", BRIDGE_TOO))
            .membership()
            .explanation();

    assertThat(why.score()).isGreaterThan(0.5);
    assertThat(why.toString())
        .contains("joins echo-1", "Sorrel", "Wenna", "title", "published 1.0 days apart")
        .contains("the story of 1 origin asks for");
  }

  @Test
  void aSecondFireWeeksLaterIsAStoryOfItsOwn() {
    desk.take(report("echo-1", "2026-03-03", "Cracks close Sorrel bridge", BRIDGE));
    desk.take(report("radio-1", "2026-04-20", "Sorrel bridge shut over cracks", BRIDGE_TOO));

    assertThat(desk.stories).containsEntry("radio-1", "radio-1");
  }

  @Test
  void threeHundredEditedCopiesAreOneStoryAndOneOrigin() {
    desk.take(report("agency-0", "2026-03-03", "Cracks close Sorrel bridge", BRIDGE));
    IntStream.range(0, 300)
        .forEach(
            copy ->
                desk.take(
                    report(
                        "outlet" + copy + "-1",
                        "2026-03-03",
                        "Bridge closed, take " + copy,
                        BRIDGE.replace("nine days", copy + " days") + " Edited in town " + copy)));

    var next = desk.take(report("radio-1", "2026-03-04", "Sorrel bridge shut", BRIDGE_TOO));

    assertThat(desk.stories.values()).containsOnly("agency-0");
    assertThat(next.membership().explanation().toString())
        .contains("the story of 1 origin asks for");
  }

  @Test
  void aReportOlderThanTheWindowIsPutAmongItsOwnDays() {
    desk.take(report("ledger-1", "2026-06-01", "National Bank leaves its rate at 3.5", RATE));
    desk.take(report("echo-1", "2026-03-03", "Cracks close Sorrel bridge", BRIDGE));
    desk.take(report("ledger-2", "2026-06-02", "Rate unchanged", RATE + " Shares fell."));
    desk.take(report("radio-1", "2026-03-04", "Sorrel bridge shut over cracks", BRIDGE_TOO));

    assertThat(desk.stories)
        .containsEntry("radio-1", "echo-1")
        .containsEntry("ledger-2", "ledger-1");
  }

  @Test
  void reportsWithoutADayAreGroupedToo() {
    desk.take(report("echo-1", "", "Cracks close Sorrel bridge", BRIDGE));
    desk.take(report("ledger-1", "", "National Bank leaves its rate at 3.5", RATE));
    desk.take(report("radio-1", "", "Sorrel bridge shut over cracks", BRIDGE_TOO));

    assertThat(desk.stories)
        .containsEntry("ledger-1", "ledger-1")
        .containsEntry("radio-1", "echo-1");
  }

  @Test
  void aRevisionStaysInItsStoryAndTheEntryBeforeCloses() {
    desk.take(report("echo-1", "2026-03-03", "Cracks close Sorrel bridge", BRIDGE));
    desk.take(report("radio-1", "2026-03-03", "Sorrel bridge shut over cracks", BRIDGE_TOO));
    var grouping =
        desk.take(
            report("echo-1", "2026-03-03", "Cracks close bridge", BRIDGE + " Traffic was light."));

    assertThat(grouping.membership().story()).isEqualTo("echo-1");
    assertThat(grouping.closed()).containsExactly(1);
    assertThat(grouping.moved()).isEmpty();
  }

  @Test
  void aRevisionThatIsAnotherReportLeavesAndTheNextOldestAddressesTheStory() {
    desk.take(report("echo-1", "2026-03-03", "Cracks close Sorrel bridge", BRIDGE));
    desk.take(report("radio-1", "2026-03-03", "Sorrel bridge shut over cracks", BRIDGE_TOO));
    var grouping =
        desk.take(report("echo-1", "2026-03-03", "National Bank leaves its rate at 3.5", RATE));

    assertThat(grouping.membership().story()).isEqualTo("echo-1");
    assertThat(grouping.moved())
        .extracting(Membership::report, Membership::story, Membership::was)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("radio-1", "radio-1", "echo-1"));
  }

  @Test
  void whatIsOverCloses() {
    for (int day = 1; day < 30; day++) {
      desk.take(
          report("ledger-" + day, "2026-03-%02d".formatted(day), "Rate " + day, RATE + " " + day));
      desk.take(
          report("echo-" + day, "2026-03-%02d".formatted(day), "Note", "Word" + day + " alone."));
    }

    assertThat(desk.held()).isLessThan(2 * 29);
  }

  @Test
  void emptyAndHugeTextsOpenStories() {
    desk.take(report("echo-1", "2026-03-03", "", ""));
    desk.take(report("echo-2", "2026-03-03", "", ""));
    desk.take(report("echo-3", "2026-03-03", "x ".repeat(10_000), "word ".repeat(200_000)));

    assertThat(desk.stories).containsEntry("echo-2", "echo-2").containsEntry("echo-3", "echo-3");
  }

  @Test
  void afterARestartWhatFollowsIsDecidedTheSame() {
    var reports =
        new coranto.report.Report[] {
          report("echo-1", "2026-03-03", "Cracks close Sorrel bridge", BRIDGE),
          report("ledger-1", "2026-03-03", "National Bank leaves its rate at 3.5", RATE),
          report("radio-1", "2026-03-04", "Sorrel bridge shut over cracks", BRIDGE_TOO)
        };
    var after =
        report("post-1", "2026-03-05", "Ferry queues grow at Oltmar", BRIDGE_TOO + " Today.");
    Arrays.stream(reports).forEach(desk::take);
    var restarted = new Desk();
    restarted.restore(reports, desk);

    assertThat(restarted.take(after)).usingRecursiveComparison().isEqualTo(desk.take(after));
  }

  @Test
  void afterARestartACopyIsStillComparedByATextThatWasRevisedSince() {
    Report[] reports = {
      report("echo-1", "2026-03-03", "Cracks close Sorrel bridge", BRIDGE + " It was dusk."),
      report("post-1", "2026-03-03", "Cracks close Sorrel bridge", BRIDGE),
      report("echo-1", "2026-03-04", "Cracks close Sorrel bridge", BRIDGE_TOO)
    };
    var after = report("dock-1", "2026-03-04", "Sorrel bridge shut", BRIDGE + " It was dusk.");
    Arrays.stream(reports).forEach(desk::take);
    var restarted = new Desk();
    restarted.restore(reports, desk);

    assertThat(restarted.take(after)).usingRecursiveComparison().isEqualTo(desk.take(after));
  }

  @Test
  void aDigestOfManyEventsIsAStoryOfItsOwnAndGluesNothing() {
    desk.take(report("echo-1", "2026-03-03", "Cracks close Sorrel bridge", BRIDGE));
    desk.take(report("ledger-1", "2026-03-03", "National Bank leaves its rate at 3.5", RATE));
    desk.take(report("post-1", "2026-03-03", "Evening briefing: bridge and bank", BRIDGE + RATE));
    desk.take(report("radio-1", "2026-03-03", "Sorrel bridge shut over cracks", BRIDGE_TOO));

    assertThat(desk.stories)
        .containsEntry("post-1", "post-1")
        .containsEntry("ledger-1", "ledger-1")
        .containsEntry("radio-1", "echo-1");
  }

  @Test
  void smallWordsOfAnotherLanguageTellNothing() {
    desk.take(
        report(
            "zeitung-1",
            "2026-03-03",
            "Seilbahn bleibt zu",
            "Die Seilbahn auf den Kahlstein bleibt bis zum Sommer zu, weil ein Seil gerissen ist und"
                + " es an Geld fehlt, sagte der Betreiber am Dienstag."));
    desk.take(
        report(
            "rundfunk-1",
            "2026-03-03",
            "Komet zieht vorbei",
            "Der Komet Petrelius zieht in der Nacht an der Erde vorbei, und weil es an Wolken fehlt,"
                + " ist er bis zum Morgen mit dem Auge zu sehen, sagte die Sternwarte."));

    assertThat(desk.stories).containsEntry("rundfunk-1", "rundfunk-1");
  }
}
