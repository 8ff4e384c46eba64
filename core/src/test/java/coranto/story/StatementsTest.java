package coranto.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatementsTest {
  @Test
  void whatMostOriginsSayComesFirst() {
    var story =
        new Desk()
            .report("a", 1, "The ferry left two hours late. The storm had cut the cable at Orm.")
            .report("b", 2, "At Orm the storm tore the cable. Nobody told the people on the quay.")
            .report("c", 3, "The cable at Orm was cut by the storm.")
            .same("b", 0, "a", 1)
            .same("c", 0, "a", 1)
            .story();
    assertThat(story.statements().getFirst())
        .extracting(Statement::text, Statement::origins, Statement::kind)
        .containsExactly("The storm had cut the cable at Orm.", 3, Statement.Kind.FRESH);
    assertThat(story.statements().getFirst().also())
        .extracting(citation -> citation.report())
        .containsExactly("b", "c");
  }

  @Test
  void copiesAddNoOriginButComeBeforeWhatStandsInOneReport() {
    var story =
        new Desk()
            .report("a", 1, "The ferry left two hours late. The cable at Orm was cut.")
            .report("b", 2, "The cable at Orm was cut.")
            .copied("b", 0, "a", 1)
            .story();
    assertThat(story.statements())
        .extracting(Statement::text, Statement::origins)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("The cable at Orm was cut.", 1),
            org.assertj.core.groups.Tuple.tuple("The ferry left two hours late.", 1));
  }

  @Test
  void theSentenceThatOthersGoBackToStandsForAll() {
    var story =
        new Desk()
            .report("a", 9, "The storm had cut the cable at Orm.")
            .report("b", 2, "The cable at Orm was cut by the storm.")
            .edited("b", 0, "a", 0)
            .story();
    assertThat(story.statements()).hasSize(1);
    assertThat(story.statements().getFirst().citation().report()).isEqualTo("a");
  }

  @Test
  void whatCameFromElsewhereSaysHow() {
    var source = coranto.report.Citation.ofText("old", 1, new coranto.report.Span(0, 30));
    var desk = new Desk().report("a", 1, "The storm had cut the cable at Orm.");
    desk.trace("a", 0, new coranto.trace.Trace.Copied(desk.sentence("a", 0), source, Desk.WHY));
    assertThat(desk.story().statements().getFirst().kind()).isEqualTo(Statement.Kind.COPIED);
  }

  @Test
  void creditsAndScrapsAreNoStatements() {
    var story =
        new Desk()
            .report(
                "a",
                1,
                "Read more: the storm in pictures.\n\nThe storm had cut the cable at Orm."
                    + "\n\nSign up for our newsletter here today.\n\nYes, it did."
                    + "\n\nIda Holm contributed to this report.")
            .story();
    assertThat(story.statements())
        .extracting(Statement::text)
        .containsExactly("The storm had cut the cable at Orm.");
  }

  @Test
  void aStoryShowsFortyStatementsAtMost() {
    var text = new StringBuilder();
    for (int number = 0; number < 90; number++) {
      text.append("House number ").append(number).append(" on the quay was flooded. ");
    }
    assertThat(new Desk().report("a", 1, text.toString()).story().statements()).hasSize(40);
  }

  @Test
  void theFirstReportLeavesRoomForTheOthers() {
    var text = new StringBuilder();
    for (int number = 0; number < 50; number++) {
      text.append("House number ").append(number).append(" on the quay was flooded. ");
    }
    var story =
        new Desk()
            .report("a", 1, text.toString())
            .report("b", 2, "The mayor slept in the town hall on Sunday night.")
            .story();
    assertThat(story.statements()).hasSize(21);
    assertThat(story.statements().getLast().citation().report()).isEqualTo("b");
  }
}
