package coranto.story;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.report.Citation;
import coranto.story.shares.SentenceWords;
import coranto.story.shares.ShareReader;
import coranto.story.shares.Shares;
import coranto.trace.Change;
import coranto.trace.Trace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SharesTest {
  /// Two sentences of six and of four words outside quotation marks.
  private static final String TEXT =
      "The old mill burned down overnight. \"It was dry,\" the miller told us.";

  private static Shares of(Story story, String report) {
    return story.shares().stream()
        .filter(shares -> shares.report().equals(report))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatGoesBackToNoReportIsItsOwn() {
    var shares = of(new Desk().report("a", 1, TEXT).story(), "a");
    assertThat(shares).isEqualTo(new Shares("a", 10, 10, 0, List.of()));
    assertThat(shares.own()).isEqualTo(10);
  }

  @Test
  void aLeadSaidAgainBelowCountsOnce() {
    var text =
        "The old mill at Wenlock burned down overnight. Nobody was hurt. The old mill at Wenlock"
            + " burned down overnight, police said.";
    assertThat(of(new Desk().report("a", 1, text).story(), "a"))
        .isEqualTo(new Shares("a", 11, 11, 0, List.of()));
  }

  @Test
  void aShortLineSaidTwiceCountsTwice() {
    assertThat(of(new Desk().report("a", 1, "Nobody was hurt. Nobody was hurt.").story(), "a"))
        .isEqualTo(new Shares("a", 6, 6, 0, List.of()));
  }

  @Test
  void wordsInsideQuotationMarksCountForNobody() {
    var story = new Desk().report("a", 1, TEXT).report("b", 2, TEXT).copied("b", 1, "a", 1).story();
    assertThat(of(story, "b").taken()).containsExactly(new Shares.Taken("a", 4, 0, 0));
    assertThat(of(story, "b").share(4)).isEqualTo(0.4);
  }

  @Test
  void chainsAreFollowedToTheEnd() {
    var story =
        new Desk()
            .report("a", 1, TEXT)
            .report("b", 20, TEXT)
            .report("c", 40, TEXT)
            .copied("b", 0, "a", 0)
            .edited("c", 0, "b", 0)
            .story();
    assertThat(of(story, "c").taken()).containsExactly(new Shares.Taken("a", 0, 6, 0));
  }

  @Test
  void theSameStatementIsItsOwn() {
    var story = new Desk().report("a", 1, TEXT).report("b", 2, TEXT).same("b", 0, "a", 0).story();
    assertThat(of(story, "b")).isEqualTo(new Shares("b", 10, 4, 6, List.of()));
  }

  @Test
  void theContraryGoesBackToNobody() {
    var desk = new Desk().report("a", 1, TEXT).report("b", 2, TEXT);
    var flipped = new Change(null, null, Change.Kind.NEGATION_FLIPPED);
    desk.trace(
        "b",
        0,
        new Trace.Edited(desk.sentence("b", 0), desk.sentence("a", 0), List.of(flipped), Desk.WHY));
    assertThat(of(desk.story(), "b").taken()).isEmpty();
  }

  @Test
  void whatAReportTookFromItsOwnCopyIsItsOwn() {
    var story =
        new Desk()
            .report("a", 1, TEXT)
            .report("b", 1, TEXT)
            .copied("b", 0, "a", 0)
            .copied("a", 0, "b", 0)
            .story();
    assertThat(of(story, "a").taken()).isEmpty();
    assertThat(of(story, "b").taken()).containsExactly(new Shares.Taken("a", 6, 0, 0));
  }

  @Test
  void chainsAreFollowedThroughWhatIsHeldElsewhere() {
    var desk = new Desk().report("a", 1, TEXT).report("b", 2, TEXT).copied("b", 0, "a", 0);
    var part = desk.parts().get(1);
    Citation elsewhere = Citation.ofText("z", 1, desk.sentence("a", 0).span());
    Map<Citation, Trace> held = new HashMap<>();
    held.put(desk.sentence("a", 0), new Trace.Copied(desk.sentence("a", 0), elsewhere, Desk.WHY));
    var shares =
        ShareReader.of("b", part.traces(), SentenceWords.of(part.report()).unquoted(), held::get);
    assertThat(shares.taken()).containsExactly(new Shares.Taken("z", 6, 0, 0));
  }
}
