package coranto.group;

import static coranto.group.Desk.report;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigestFormTest {
  private static final String FERRY =
      "The ferry company Wennaline took the boats between Oltmar and Sorrel out of service on Tuesday"
          + " after its captain Jonas Ferch found water in an engine room. Passengers wait for buses.";
  private static final String RATE =
      "The National Bank left its key rate at 3.5 percent, governor Tomas Ilbert said in Selmont."
          + " Economists Karla Winsch and Peer Olund had expected a cut before the summer.";
  private static final String MATCH =
      "Torvhall Rovers won the cup final against Eastmarch United by two goals to one. Striker Milo"
          + " Sandvik scored twice before half time in front of a crowd of 31,000.";
  private static final String COMET =
      "Astronomers of the Kahlstein observatory saw the comet Petrelius for the first time in ninety"
          + " years. It will come closest on Friday, says its director Ines Morrow.";

  private final Desk desk = new Desk();

  @Test
  void manyParagraphsThatHaveNothingToDoWithEachOtherAreADigest() {
    desk.take(report("echo-1", "2026-03-03", "Ferries stay in port", FERRY));
    desk.take(
        report(
            "post-1",
            "2026-03-03",
            "Good evening from the ferry desk",
            String.join("\n\n", FERRY, RATE, MATCH, COMET)));
    desk.take(report("ledger-1", "2026-03-03", "Bank leaves its rate", RATE));

    assertThat(desk.stories)
        .containsEntry("post-1", "post-1")
        .containsEntry("ledger-1", "ledger-1");
  }

  @Test
  void yearsAtTheHeadOfParagraphsAreADigestOfOldEvents() {
    desk.take(report("echo-1", "2026-03-03", "Ferries stay in port", FERRY));
    desk.take(
        report(
            "post-1",
            "2026-03-03",
            "Ferries in port, then as now",
            "1871: The ferry between Oltmar and Sorrel opens.\n\n1904: Wennaline takes the ferry over."
                + "\n\n1936 - A storm keeps the boats in port.\n\n1999: Captain Ferch is born."));

    assertThat(desk.stories).containsEntry("post-1", "post-1");
  }

  @Test
  void timesOfDayAtTheHeadOfParagraphsAreALiveReportWhichMergesNothing() {
    var live =
        desk.take(
            report(
                "post-1",
                "2026-03-03",
                "The ferries: what we know",
                "10:05 The boats stop.\n\n10:40 Captain Ferch speaks.\n\n11.15 Buses come.\n\n12:00"
                    + " Passengers wait."));

    assertThat(live.membership().explanation().toString()).doesNotContain("digest");
  }

  @Test
  void aLongReportOfOneEventIsNoDigest() {
    desk.take(report("echo-1", "2026-03-03", "Ferries stay in port", FERRY));
    desk.take(
        report(
            "radio-1",
            "2026-03-03",
            "No ferries to Sorrel",
            FERRY
                + "\n\nCaptain Ferch said the pumps of the boat had failed twice this winter, in Oltmar"
                + " and off Kahlstein.\n\nMayor Dora Lind of Sorrel asked Wennaline for a date when the"
                + " boats would run again.\n\nThe company, owned by Peer Olund, gave none."));

    assertThat(desk.stories).containsEntry("radio-1", "echo-1");
  }
}
