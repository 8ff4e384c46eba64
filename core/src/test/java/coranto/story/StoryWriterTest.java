package coranto.story;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.report.EntityType;
import coranto.report.Report;
import coranto.report.Span;
import coranto.report.Stamp;
import coranto.understand.finding.Entity;
import coranto.understand.finding.Finding;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class StoryWriterTest {
  private static final String BRIDGE =
      "The Alder bridge was closed on Sunday after a barge hit its pier. "
          + "Nobody on board was hurt in the crash. "
          + "Engineers will look at the pier on Monday.";

  @Test
  void everyStatementIsASpanOfItsReport() {
    var desk = new Desk().report("a", 1, BRIDGE).report("b", 2, BRIDGE).copied("b", 0, "a", 0);
    for (Statement statement : desk.story().statements()) {
      var report =
          desk.parts().stream()
              .map(StoryPart::report)
              .filter(each -> each.id().equals(statement.citation().report()))
              .findFirst()
              .orElseThrow();
      assertThat(statement.text()).isEqualTo(statement.citation().span().in(report.text()));
    }
  }

  @Test
  void reportsComeByTimeAndGiveTheStoryItsTimes() {
    var story = new Desk().report("late", 30, BRIDGE).report("soon", 5, BRIDGE).story();
    assertThat(story.reports()).containsExactly("soon", "late");
    assertThat(story.opened()).isEqualTo(Instant.parse("2031-05-04T10:05:00Z"));
    assertThat(story.updated()).isEqualTo(Instant.parse("2031-05-04T10:30:00Z"));
  }

  @Test
  void aLaterRevisionStandsWhereItsReportCameOut() {
    var revised =
        Desk.draft("a", BRIDGE)
            .revision(2)
            .published(Stamp.parse("2031-05-04T10:00:00Z").orElseThrow())
            .absent(Instant.parse("2031-05-04T10:40:00Z"))
            .seen(Instant.parse("2031-05-04T10:50:00Z"));
    var story = new Desk().report(revised).report("b", 20, BRIDGE);
    for (int at = 0; at < 3; at++) {
      story.copied("a", at, "b", at);
    }
    assertThat(story.story().reports()).containsExactly("a", "b");
    assertThat(story.story().origins()).hasSize(2);
  }

  @Test
  void withoutAnyTimeAStoryHasNone() {
    var story = new Desk().report(Desk.draft("a", BRIDGE)).story();
    assertThat(story.opened()).isNull();
    assertThat(story.updated()).isNull();
  }

  @Test
  void aReportWithoutATimeStandsLast() {
    var story =
        new Desk()
            .report(Desk.draft("a", BRIDGE))
            .report(Desk.draft("b", BRIDGE).published(Stamp.parse("2031-05-04").orElseThrow()))
            .story();
    assertThat(story.reports()).containsExactly("b", "a");
  }

  @Test
  void theSamePartsInAnyOrderGiveTheSameStory() {
    var desk =
        new Desk()
            .report("a", 1, BRIDGE)
            .report("b", 2, BRIDGE)
            .report("c", 2, "The barge had lost its rudder, the harbour office said on Sunday.")
            .copied("b", 0, "a", 0)
            .edited("b", 1, "a", 1);
    var parts = new ArrayList<>(desk.parts());
    var story = new StoryWriter(Desk.BOOK).write("a", parts, Desk.WHY);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(parts, new Random(seed));
      assertThat(new StoryWriter(Desk.BOOK).write("a", parts, Desk.WHY)).isEqualTo(story);
    }
  }

  @Test
  void ofAReportGivenTwiceTheHighestRevisionCounts() {
    var first = new Desk().report("a", 1, BRIDGE).parts();
    var second =
        new Desk().report(Report.draft("a", "The Alder bridge is open again.").revision(2)).parts();
    var both = new ArrayList<>(second);
    both.addAll(first);
    assertThat(new StoryWriter(Desk.BOOK).write("a", both, Desk.WHY).statements())
        .extracting(Statement::text)
        .containsExactly("The Alder bridge is open again.");
  }

  @Test
  void noReportsMakeAnEmptyStory() {
    var story = new StoryWriter(Desk.BOOK).write("a", List.of(), Desk.WHY);
    assertThat(story.statements()).isEmpty();
    assertThat(story.headline()).isNull();
  }

  @Test
  void outletsComeByTheirFirstReportsOnce() {
    var story =
        new Desk()
            .report("late", 30, BRIDGE)
            .report("soon", 5, BRIDGE)
            .report(
                Report.draft("again", BRIDGE)
                    .outlet(new coranto.report.Outlet("Soon", "soon.example")))
            .story();
    assertThat(story.outlets())
        .extracting(outlet -> outlet.key())
        .containsExactly("soon.example", "late.example");
  }

  @Test
  void theReasonGivenIsPassedOnWithThoseOfTheOrigins() {
    var why =
        new Desk()
            .report("a", 1, BRIDGE)
            .report("b", 2, BRIDGE)
            .copied("b", 0, "a", 0)
            .copied("b", 1, "a", 1)
            .copied("b", 2, "a", 2)
            .story()
            .explanation();
    assertThat(why.why()).isEqualTo("in one story");
    assertThat(why.parts().getLast().why()).isEqualTo("2 outlets, 1 origin: a.example (2 reports)");
    assertThat(why.parts().getLast().parts())
        .extracting(each -> each.why())
        .containsExactly("a is its own origin", "b: 29 of 29 unquoted words go back to a");
  }

  @Test
  void aStoryOfFiveThousandReportsIsWrittenInSeconds() {
    var desk = new Desk();
    String quote = "\"Nobody will cross the Alder bridge before the pier stands firm again\"";
    String text =
        BRIDGE + " " + quote + ", said Ida Holm. " + "It rained all day in Tarn. ".repeat(15);
    for (int at = 0; at < 5_000; at++) {
      String id = "r" + at;
      desk.report(id, at % 60, text)
          .entity(id, new Entity("e1", EntityType.PERSON, "Ida Holm", List.of()))
          .quote(id, "e1", quote);
      Span claim = desk.span(id, "The Alder bridge was closed on Sunday");
      Span denial = desk.span(id, "Nobody on board was hurt in the crash.");
      desk.finding(id, new Finding.Claim(claim, "e1", claim, "test"))
          .finding(id, new Finding.Denial(claim, null, claim, "test"))
          .finding(id, new Finding.Denial(denial, null, denial, "test"))
          .finding(id, new Finding.Date(claim, "2031-05-04", Finding.DateType.DATE, "test"));
      for (int sentence = 0; at > 0 && sentence < 3; sentence++) {
        desk.copied(id, sentence, "r" + (at - 1), sentence);
      }
    }
    var parts = desk.parts();
    var writer = new StoryWriter(Desk.BOOK);
    var story =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(30), () -> writer.write("r0", parts, Desk.WHY));
    assertThat(story.reports()).hasSize(5_000);
    assertThat(story.quotes()).hasSize(1);
  }
}
