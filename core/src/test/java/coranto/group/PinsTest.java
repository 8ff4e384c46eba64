package coranto.group;

import static coranto.group.Desk.report;
import static org.assertj.core.api.Assertions.assertThat;

import coranto.report.Pin.Bond;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// People overrule grouping.
class PinsTest {
  private static final String BRIDGE =
      "The Sorrel bridge over the river Wenna was closed on Tuesday after engineers found cracks in"
          + " two of its pillars, the road office of Arvania said. Lorries must take the ferry at"
          + " Oltmar, 31 kilometres downstream. Minister Perla Dunvik said repairs would last until"
          + " June.";
  private static final String BRIDGE_TOO =
      "Commuters in Sorrel faced long detours after the road office shut the bridge over the Wenna."
          + " Cracks were found in two pillars, minister Perla Dunvik told reporters, and repairs"
          + " may take until June. The ferry at Oltmar put on extra boats for lorries.";
  private static final String RATE =
      "The National Bank of Arvania left its key rate at 3.5 percent on Tuesday. Governor Tomas"
          + " Ilbert said inflation had eased to 2.1 percent but wages in the capital Selmont kept"
          + " rising.";
  private static final String RATE_TOO =
      "Governor Tomas Ilbert kept the key rate of the National Bank of Arvania at 3.5 percent."
          + " Inflation stands at 2.1 percent, and wages in Selmont rise, the bank said.";

  private final Rows rows = new Rows();

  @Test
  void whatIsPinnedTogetherIsOneStoryAndUndoneItIsTwoAgain() {
    stream();

    rows.pin("echo-1", "ledger-1", Bond.TOGETHER);
    assertThat(rows.stories()).containsOnly(Map.entry("echo-1", "echo-1 radio-1 ledger-1 post-1"));

    rows.pin("ledger-1", "echo-1", Bond.UNDONE);
    assertThat(rows.stories())
        .containsOnly(
            Map.entry("echo-1", "echo-1 radio-1"), Map.entry("ledger-1", "ledger-1 post-1"));
  }

  @Test
  void whatIsPinnedTogetherIsNotPartedByAnotherPin() {
    stream();
    rows.pin("echo-1", "ledger-1", Bond.TOGETHER);

    rows.pin("radio-1", "post-1", Bond.APART);

    assertThat(rows.stories())
        .containsOnly(
            Map.entry("echo-1", "echo-1 radio-1 ledger-1"), Map.entry("post-1", "post-1"));
  }

  @Test
  void whatIsPinnedApartPartsAndEachOtherReportGoesWithTheOneItIsLike() {
    rows.take(report("echo-1", "2026-03-03", "Cracks close Sorrel bridge", BRIDGE));
    rows.take(report("radio-1", "2026-03-03", "Sorrel bridge shut over cracks", BRIDGE_TOO));
    rows.take(report("post-1", "2026-03-03", "Bridge shut", BRIDGE_TOO + " By the post."));
    assertThat(rows.stories()).containsOnly(Map.entry("echo-1", "echo-1 radio-1 post-1"));

    rows.pin("echo-1", "radio-1", Bond.APART);

    assertThat(rows.stories())
        .containsOnly(Map.entry("echo-1", "echo-1"), Map.entry("radio-1", "radio-1 post-1"));
  }

  @Test
  void copiesCanBeKeptApart() {
    rows.take(report("echo-1", "2026-03-03", "Cracks close Sorrel bridge", BRIDGE));
    rows.take(report("radio-1", "2026-03-03", "Cracks close Sorrel bridge", BRIDGE + " By radio."));
    assertThat(rows.stories()).hasSize(1);

    rows.pin("echo-1", "radio-1", Bond.APART);

    assertThat(rows.stories())
        .containsOnly(Map.entry("echo-1", "echo-1"), Map.entry("radio-1", "radio-1"));
  }

  @Test
  void noLaterReportMergesWhatIsKeptApart() {
    rows.take(report("echo-1", "2026-03-03", "Cracks close Sorrel bridge", BRIDGE));
    rows.take(report("radio-1", "2026-03-03", "Sorrel bridge shut over cracks", BRIDGE_TOO));
    rows.pin("echo-1", "radio-1", Bond.APART);

    for (int day = 3; day < 7; day++) {
      rows.take(
          report("post-" + day, "2026-03-0" + day, "Sorrel bridge", BRIDGE_TOO + " " + BRIDGE));
      rows.take(report("echo-1", "2026-03-03", "Cracks close bridge, day " + day, BRIDGE));
      rows.take(report("radio-1", "2026-03-03", "Bridge shut, day " + day, BRIDGE_TOO));
    }

    assertThat(rows.story("echo-1")).isNotEqualTo(rows.story("radio-1"));
  }

  @Test
  void aRevisionStaysWithWhatItIsPinnedTo() {
    stream();
    rows.pin("echo-1", "radio-1", Bond.TOGETHER);

    rows.take(report("radio-1", "2026-03-03", "National Bank leaves its rate", RATE_TOO));

    assertThat(rows.story("radio-1")).isEqualTo("echo-1");
  }

  @Test
  void aPinAgainstAnotherMovesTheYoungerReportAlone() {
    stream();
    rows.pin("echo-1", "post-1", Bond.APART);

    rows.pin("radio-1", "ledger-1", Bond.TOGETHER);

    assertThat(rows.stories())
        .containsOnly(
            Map.entry("echo-1", "echo-1 radio-1 ledger-1"), Map.entry("post-1", "post-1"));
  }

  @Test
  void closedStoriesMoveToo() {
    stream();
    for (int day = 1; day < 25; day++) {
      rows.take(
          report("mill-" + day, "2026-04-%02d".formatted(day), "Note", "Word" + day + " alone."));
    }

    rows.pin("radio-1", "ledger-1", Bond.TOGETHER);
    rows.pin("post-1", "mill-24", Bond.TOGETHER);
    assertThat(rows.story("mill-24")).isEqualTo("echo-1");
    rows.pin("mill-24", "echo-1", Bond.APART);

    assertThat(rows.story("mill-24")).isEqualTo("post-1");
    assertThat(rows.story("post-1")).isEqualTo("post-1");
    assertThat(rows.story("ledger-1")).isEqualTo("echo-1");
  }

  @Test
  void unpinnedAndUnknownReportsMoveNothing() {
    stream();
    var before = rows.stories();

    rows.pin("echo-1", "post-1", Bond.UNDONE);
    rows.pin("echo-1", "nobody-1", Bond.TOGETHER);
    rows.pin("echo-1", "post-1", Bond.APART);
    rows.pin("echo-1", "radio-1", Bond.TOGETHER);

    assertThat(rows.stories()).isEqualTo(before);
  }

  /// Two stories of two reports.
  private void stream() {
    rows.take(report("echo-1", "2026-03-03", "Cracks close Sorrel bridge", BRIDGE));
    rows.take(report("radio-1", "2026-03-03", "Sorrel bridge shut over cracks", BRIDGE_TOO));
    rows.take(report("ledger-1", "2026-03-03", "National Bank leaves its rate at 3.5", RATE));
    rows.take(report("post-1", "2026-03-03", "National Bank keeps key rate", RATE_TOO));
    assertThat(rows.stories())
        .containsOnly(
            Map.entry("echo-1", "echo-1 radio-1"), Map.entry("ledger-1", "ledger-1 post-1"));
  }
}
