package coranto.understand.people;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.report.Report;
import coranto.text.TextReader;
import coranto.understand.Understander;
import coranto.understand.finding.Entity;
import coranto.understand.finding.Finding;
import coranto.understand.finding.Understanding;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleTest {
  private static final Understander UNDERSTANDER = Understander.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Senator Judith Halloran of Kentucky spoke.                           | Senator; of Kentucky
          Judith Halloran (R-KY) spoke.                                        | R-KY
          Judith Halloran, R-Ky., spoke on Monday.                             | R-Ky.
          Judith Halloran, 34, a baker from Leeds, spoke on Monday.            | 34; a baker from Leeds
          Judith Halloran, who chairs the harbour committee, spoke on Monday.  | who chairs the harbour committee
          Judith Halloran, a member of the council, met them.                  | a member of the council
          Former mayor Judith Halloran spoke.                                  | Former mayor
          Acting President Judith Halloran spoke.                              | Acting President
          Ukraine's president, Judith Halloran, spoke.                         | Ukraine's president
          He came with his wife, Judith Halloran, on Monday.                   | his wife
          The chairwoman of the council, Judith Halloran, spoke.               | The chairwoman of the council
          NATO Secretary General Judith Halloran spoke.                        | NATO Secretary General
          They met Tobias Wren aide Judith Halloran.                           | Tobias Wren aide
          They met Wren supporter Judith Halloran at noon.                     | Wren supporter
          They met Ida Moss of Utah and Senator Judith Halloran.               | Senator
          It was a talk by another lawyer, Judith Halloran, on Monday.         | another lawyer
          Judith Halloran, the mayor of Leeds and Robert Quarles, met them.    | the mayor of Leeds
          Former Tobias Wren adviser Judith Halloran spoke.                    | Former Tobias Wren adviser
          Judith Halloran is a lawyer.                                         | a lawyer
          Judith Halloran, who served as counsel for Mayor Ida G. Moss, spoke. | who served as counsel for Mayor Ida G. Moss
          They met Judith Halloran, director Daniel Ashby, and others.         |
          Judith Halloran was not there.                                       |
          """)
  void whatSomeoneIsSaidToBeIsARoleWithItsWords(String text, String roles) {
    var expected = roles == null ? List.of() : Arrays.asList(roles.split("; "));
    var entity = person(UNDERSTANDER.understand(TextReader.read(report(text))));
    assertThat(entity.roles()).extracting(Entity.Role::text).isEqualTo(expected);
    assertThat(entity.roles())
        .allSatisfy(role -> assertThat(role.span().in(text)).isEqualTo(role.text()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Senator Judith Halloran met Robert Quarles. Then the senator left.                  | the senator
          Senator Judith Halloran met Robert Quarles. The lawmaker left early.                | The lawmaker
          Judith Halloran (R-KY) met Robert Quarles. The Republican left early.               | The Republican
          Former mayor Judith Halloran met mayor Robert Quarles. The former mayor left early. | The former mayor
          Judith Halloran met Robert Quarles at noon. She left early.                         | She
          Judith Halloran met Robert Quarles in Selmont. He thanked her for it.               | her
          """)
  void whoIsMeantIsTheOneThatFits(String text, String words) {
    var understanding = UNDERSTANDER.understand(TextReader.read(report(text)));
    assertThat(meant(understanding, text, words)).isEqualTo("Judith Halloran");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Vice president Judith Halloran was there. The president left early.     | The president
          Ohio senator Judith Halloran was there. The Kentucky senator left.      | The Kentucky senator
          Judith Halloran met a neighbour and his dog. The member left.           | The member
          """)
  void nobodyIsMeantWhenNobodyFits(String text, String words) {
    var understanding = UNDERSTANDER.understand(TextReader.read(report(text)));
    assertThat(meant(understanding, text, words)).isEqualTo("nobody");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They met members of Russia's upper house of parliament on Monday.       | upper house of parliament | Federation Council
          The Swedish parliament voted on Monday.                                 | parliament                | Riksdag
          The Pentagon was told. The Defense Department sent two ships.           | Defense Department        | Defense Department
          """)
  void aBodyIsKnownByOtherNames(String text, String words, String name) {
    var understanding = UNDERSTANDER.understand(TextReader.read(report(text)));
    assertThat(meant(understanding, text, words)).isEqualTo(name);
    assertThat(understanding.entities())
        .filteredOn(entity -> entity.name().equals("Pentagon"))
        .isEmpty();
  }

  @Test
  void aSurnameIsOfTheOneWhoIsNamedInTheParagraphElseOfTheOneWhoGoesByIt() {
    String text =
        "Robert Quarles spoke. Quarles was late.\n\nHis brother Daniel Quarles spoke too. Quarles sang.\n\n"
            + "They thanked Quarles.";
    var understanding = UNDERSTANDER.understand(TextReader.read(report(text)));
    var names =
        understanding.findings().stream()
            .filter(Finding.Mention.class::isInstance)
            .map(Finding.Mention.class::cast)
            .filter(mention -> mention.form() == Form.NAME)
            .map(mention -> understanding.entity(mention.entity()).orElseThrow().name())
            .toList();
    assertThat(names)
        .containsExactly(
            "Robert Quarles",
            "Robert Quarles",
            "Daniel Quarles",
            "Daniel Quarles",
            "Robert Quarles");
  }

  private static String meant(Understanding understanding, String text, String words) {
    int at = text.lastIndexOf(words);
    return understanding.findings().stream()
        .filter(Finding.Mention.class::isInstance)
        .map(Finding.Mention.class::cast)
        .filter(mention -> mention.span().from() == at)
        .map(mention -> understanding.entity(mention.entity()).orElseThrow().name())
        .findFirst()
        .orElse("nobody");
  }

  private static Entity person(Understanding understanding) {
    return understanding.entities().stream()
        .filter(entity -> entity.name().equals("Judith Halloran"))
        .findFirst()
        .orElseThrow();
  }

  private static Report report(String text) {
    return Report.draft("r", text).language("en").build();
  }
}
