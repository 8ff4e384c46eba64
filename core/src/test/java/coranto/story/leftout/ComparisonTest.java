package coranto.story.leftout;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.report.Reading;
import coranto.report.Report;
import coranto.report.Stamp;
import coranto.story.StoryPart;
import coranto.text.Frequencies;
import coranto.text.TextReader;
import coranto.trace.Candidates;
import coranto.trace.HeldSentence;
import coranto.trace.Tracer;
import coranto.understand.Understander;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final Tracer TRACER = new Tracer(Frequencies.shipped());
  private static final Understander UNDERSTANDER = Understander.standard();

  /// What a copy left out: kind, and the source's words.
  private static List<String> leftOut(String source, String copy) {
    Reading there = read("source", "2031-03-04T08:00:00Z", source);
    Reading here = read("copy", "2031-03-04T11:00:00Z", copy);
    var held = new ArrayList<HeldSentence>();
    for (int at = 0; at < there.sentences().size(); at++) {
      held.add(new HeldSentence(1, at, TRACER.imprint(there)));
    }
    var traces =
        TRACER.decide(
            TRACER.imprint(here),
            Candidates.of(Collections.nCopies(here.sentences().size(), List.copyOf(held))),
            _ -> null);
    var none =
        TRACER.decide(
            TRACER.imprint(there),
            Candidates.of(Collections.nCopies(held.size(), List.of())),
            _ -> null);
    var sourcePart = new StoryPart(there.report(), UNDERSTANDER.understand(there), none.own());
    var copyPart = new StoryPart(here.report(), UNDERSTANDER.understand(here), traces.own());
    return Comparison.of(copyPart, _ -> sourcePart).stream()
        .map(each -> each.kind() + " " + each.there().span().in(source).strip())
        .toList();
  }

  private static Reading read(String id, String published, String text) {
    return TextReader.read(
        Report.draft(id, text)
            .published(Stamp.parse(published).orElseThrow())
            .language("en")
            .build());
  }

  private static final String FLINT =
      "Harbour master Odo Flint said the ferry Amberjack lost its rudder and two anchors off"
          + " Tollhaven.";

  @Test
  void whoSaidSo() {
    assertThat(leftOut(FLINT, "The ferry Amberjack lost its rudder and two anchors off Tollhaven."))
        .containsExactly("ATTRIBUTION Harbour master Odo Flint said");
  }

  @Test
  void anAttributionInOtherWordsIsNotLacking() {
    assertThat(leftOut(FLINT, FLINT.replace("Harbour master Odo Flint said", "Flint told us")))
        .isEmpty();
  }

  @Test
  void when() {
    String source = "The ferry Amberjack lost its rudder and two anchors off Tollhaven on Monday.";
    assertThat(leftOut(source, source.replace(" on Monday", ""))).containsExactly("DATE on Monday");
  }

  @Test
  void theWordThatTurnedItRound() {
    String source = "The ferry Amberjack had not lost its rudder and anchors off Tollhaven.";
    assertThat(leftOut(source, source.replace(" not", ""))).containsExactly("NEGATION not");
  }

  @Test
  void theWordThatKeptItOpen() {
    String source =
        "The owners of the ferry Amberjack allegedly sold its rudder and anchors at Tollhaven.";
    assertThat(leftOut(source, source.replace(" allegedly", "")))
        .containsExactly("HEDGE allegedly");
    assertThat(leftOut(source, source.replace("allegedly", "reportedly"))).isEmpty();
  }

  @Test
  void theMonthOfMayKeepsNothingOpen() {
    String source = "The ferry Amberjack lost its rudder and two anchors off Tollhaven in May.";
    assertThat(leftOut(source, source.replace(" in May", "")))
        .noneMatch(each -> each.startsWith("HEDGE"));
  }

  @Test
  void whatIsCopiedWholeLacksNothing() {
    assertThat(leftOut(FLINT, FLINT)).isEmpty();
  }

  @Test
  void thePollsQuestionAndWhoAsked() {
    String poll =
        "The online poll of 1,100 adults was conducted March 1 through 3 with a margin of error of"
            + " 3 percentage points.";
    assertThat(
            leftOut(
                "A poll by Quorn Research asked, \"Should the ferry Amberjack sail again?\" Of those"
                    + " asked, 61 percent said no.\n\n"
                    + poll,
                poll))
        .anyMatch(each -> each.equals("POLL_QUESTION \"Should the ferry Amberjack sail again?\""))
        .anyMatch(each -> each.startsWith("POLLSTER "));
  }
}
