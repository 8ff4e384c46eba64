package coranto.story;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.report.EntityType;
import coranto.report.Span;
import coranto.understand.finding.Entity;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotesTest {
  private static final String LONG =
      "\"The dam will hold through the winter storms and nobody needs to leave the valley\"";
  private static final String CHANGED =
      "\"The dam will hold through the storms and nobody needs to leave the valley now\"";
  private static final String UNLIKE =
      "\"We have bought four pumps and sixty miles of pipe for the villages\"";

  private static Entity person(String id, String name, String... roles) {
    return new Entity(
        id,
        EntityType.PERSON,
        name,
        List.of(roles).stream().map(role -> new Entity.Role(role, new Span(0, 1))).toList());
  }

  @Test
  void oneQuoteInTwoWordingsIsLaidSideBySide() {
    var story =
        new Desk()
            .report("a", 1, LONG + ", said Ida Holm.")
            .report("b", 2, CHANGED + ", Ida M. Holm told a meeting.")
            .entity("a", person("e1", "Ida Holm", "engineer"))
            .entity("b", person("e7", "Ida M. Holm", "chief engineer"))
            .quote("a", "e1", LONG)
            .quote("b", "e7", CHANGED)
            .story();
    assertThat(story.quotes()).hasSize(1);
    var spoken = story.quotes().getFirst();
    assertThat(spoken.speaker()).isEqualTo("Ida Holm");
    assertThat(spoken.roles()).containsExactly("engineer", "chief engineer");
    assertThat(spoken.wordings()).extracting(Story.Cited::text).containsExactly(LONG, CHANGED);
  }

  @Test
  void theSameWordingIsShownOnce() {
    var story =
        new Desk()
            .report("a", 1, LONG + ", said Ida Holm.")
            .report("b", 2, LONG + ", said Ida Holm.")
            .entity("a", person("e1", "Ida Holm"))
            .entity("b", person("e1", "Ida Holm"))
            .quote("a", "e1", LONG)
            .quote("b", "e1", LONG)
            .story();
    assertThat(story.quotes().getFirst().wordings()).hasSize(1);
  }

  @Test
  void otherWordsAreAnotherQuote() {
    var story =
        new Desk()
            .report("a", 1, LONG + ", said Ida Holm. " + UNLIKE + ", she added.")
            .entity("a", person("e1", "Ida Holm"))
            .quote("a", "e1", LONG)
            .quote("a", "e1", UNLIKE)
            .story();
    assertThat(story.quotes()).hasSize(2);
  }

  @Test
  void twoFullNamesAreTwoPeopleThoughTheySayTheSame() {
    var story =
        new Desk()
            .report("a", 1, LONG + ", said Ida Holm.")
            .report("b", 2, LONG + ", said Per Holm.")
            .entity("a", person("e1", "Ida Holm"))
            .entity("b", person("e1", "Per Holm"))
            .quote("a", "e1", LONG)
            .quote("b", "e1", LONG)
            .story();
    assertThat(story.quotes())
        .extracting(Story.Spoken::speaker)
        .containsExactly("Ida Holm", "Per Holm");
  }

  @Test
  void aBareSurnameJoinsOnlyWithTheSameWords() {
    var story =
        new Desk()
            .report("a", 1, LONG + ", said Holm.")
            .report("b", 2, CHANGED + ", said Ida Holm. " + UNLIKE + ", she added.")
            .entity("a", person("e1", "Holm"))
            .entity("b", person("e1", "Ida Holm"))
            .quote("a", "e1", LONG)
            .quote("b", "e1", CHANGED)
            .quote("b", "e1", UNLIKE)
            .story();
    assertThat(story.quotes()).hasSize(2);
    assertThat(story.quotes().getFirst().speaker()).isEqualTo("Ida Holm");
    assertThat(story.quotes().getFirst().wordings()).hasSize(2);
  }

  @Test
  void unnamedSourcesOfTwoReportsStayApart() {
    var story =
        new Desk()
            .report("a", 1, LONG + ", said a source.")
            .report("b", 2, LONG + ", an official said.")
            .quote("a", "unnamed", LONG)
            .quote("b", "unnamed", LONG)
            .story();
    assertThat(story.quotes())
        .extracting(Story.Spoken::speaker)
        .containsExactly("unnamed", "unnamed");
  }

  @Test
  void theUnnamedSourceOfACopyIsTheOneCopied() {
    var story =
        new Desk()
            .report("a", 1, LONG + ", said a source.")
            .report("b", 2, LONG + ", said a source.")
            .copied("b", 0, "a", 0)
            .quote("a", "unnamed", LONG)
            .quote("b", "unnamed", LONG)
            .story();
    assertThat(story.quotes()).hasSize(1);
  }

  @Test
  void whatTwoOriginsBroughtComesFirst() {
    var story =
        new Desk()
            .report("a", 1, UNLIKE + ", said Ida Holm. " + LONG + ", she added.")
            .report("b", 2, LONG + ", said Ida Holm.")
            .entity("a", person("e1", "Ida Holm"))
            .entity("b", person("e1", "Ida Holm"))
            .quote("a", "e1", UNLIKE)
            .quote("a", "e1", LONG)
            .quote("b", "e1", LONG)
            .story();
    assertThat(story.quotes().getFirst().wordings().getFirst().text()).isEqualTo(LONG);
  }
}
