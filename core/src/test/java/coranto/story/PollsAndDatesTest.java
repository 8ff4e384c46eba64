package coranto.story;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.report.EntityType;
import coranto.report.Span;
import coranto.understand.finding.Entity;
import coranto.understand.finding.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PollsAndDatesTest {
  private static final String POLL =
      "The poll of 1,500 adults was done from May 1 to 3 by Orm Research.";

  private static void poll(Desk desk, String id, Integer asked, List<String> missing) {
    Span span = desk.span(id, POLL);
    desk.finding(
        id,
        new Finding.Poll(
            span, asked, "adults", "2031-05-01", "2031-05-03", 3.1, "e1", null, missing, "test"));
  }

  private static void date(Desk desk, String id, String words, @Nullable String value) {
    desk.finding(id, new Finding.Date(desk.span(id, words), value, Finding.DateType.DATE, "test"));
  }

  @Test
  void aPollToldTwiceIsShownOnceFromTheReportThatLacksLeast() {
    var desk = new Desk().report("a", 1, POLL).report("b", 2, "Of note. " + POLL);
    desk.entity("b", new Entity("e1", EntityType.ORGANISATION, "Orm Research", List.of()));
    poll(desk, "a", 1500, List.of("question", "pollster"));
    poll(desk, "b", 1500, List.of("question"));
    var polls = desk.story().polls();
    assertThat(polls).hasSize(1);
    assertThat(polls.getFirst().poll().citation().report()).isEqualTo("b");
    assertThat(polls.getFirst().pollster()).isEqualTo("Orm Research");
  }

  @Test
  void twoPollsAreTwo() {
    var desk = new Desk().report("a", 1, POLL).report("b", 2, "Another one. " + POLL + " Yes.");
    poll(desk, "a", 1500, List.of());
    String other = "Another one.";
    desk.finding(
        "b",
        new Finding.Poll(
            desk.span("b", other), 900, null, null, null, null, null, null, List.of(), "test"));
    assertThat(desk.story().polls()).hasSize(2);
  }

  @Test
  void datesComeByValueAndOnceForEachStatement() {
    String text = "The dam was shut on May 3. It had opened on April 30, the office said.";
    var desk = new Desk().report("a", 1, text).report("b", 2, text);
    desk.copied("b", 0, "a", 0).copied("b", 1, "a", 1);
    for (String id : List.of("a", "b")) {
      date(desk, id, "May 3", "2031-05-03");
      date(desk, id, "April 30", "2031-04-30");
    }
    assertThat(desk.story().dates())
        .extracting(Story.CitedDate::value, each -> each.words().text())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("2031-04-30", "April 30"),
            org.assertj.core.groups.Tuple.tuple("2031-05-03", "May 3"));
  }

  @Test
  void aDayThatCannotBeKnownIsNoDate() {
    var desk = new Desk().report("a", 1, "The dam was shut on May 3, or last week.");
    date(desk, "a", "May 3", "--05-03");
    date(desk, "a", "last week", null);
    assertThat(desk.story().dates()).isEmpty();
  }
}
