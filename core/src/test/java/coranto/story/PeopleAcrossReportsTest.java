package coranto.story;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.report.Report;
import coranto.report.Stamp;
import coranto.text.TextReader;
import coranto.understand.Understander;
import coranto.understand.finding.Understanding;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleAcrossReportsTest {
  private static final Understander UNDERSTANDER = Understander.standard();

  private final RecentPeople held = new RecentPeople(HeldPeople.NOBODY);
  private PeopleBook book = PeopleBook.empty();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          one   | Senator Judith Halloran spoke in Selmont.       | Judith Halloran, the former senator, spoke.
          one   | Judith Quarnby spoke.                           | Judith Quarnby sang.
          one   | Michael Baker met Ida Quarnby of Fenwick Foods. | Michael Baker thanked Ida Quarnby.
          apart | Michael Baker spoke.                            | Michael Baker sang.
          apart | Striker Judith Quarnby scored twice.            | Prime Minister Judith Quarnby spoke.
          apart | French president Judith Quarnby spoke.          | Polish president Judith Quarnby spoke.
          apart | Judith Quarnby, 34, a baker, spoke.             | Judith Quarnby, 61, a baker, spoke.
          one   | Judith Quarnby, 34, a baker, spoke.             | Judith Quarnby, 35, a baker, spoke.
          """)
  void bearersOfOneNameAreOneOrTwo(String what, String one, String other) {
    assertThat(Objects.equals(person("a", one), person("b", other))).isEqualTo(what.equals("one"));
  }

  @Test
  void aSurnameAloneJoinsNothing() {
    assertThat(person("a", "Halloran spoke in Selmont.")).isNull();
  }

  @Test
  void anIdIsMadeOfTheNameAndNumberedFromTheSecondBearerOn() {
    assertThat(person("a", "Striker Judith Quarnby scored twice.")).isEqualTo("judith-quarnby");
    assertThat(person("b", "Bishop Judith Quarnby spoke.")).isEqualTo("judith-quarnby-2");
    assertThat(person("c", "Striker Judith Quarnby scored again.")).isEqualTo("judith-quarnby");
    assertThat(person("d", "Bishop Judith Quarnby prayed.")).isEqualTo("judith-quarnby-2");
  }

  @Test
  void theFileJoinsTwoNames() {
    book = PeopleBook.parse("# who is who\nsame\tJudith Quarnby\tJudy Quarnby\n");
    assertThat(person("a", "Judith Quarnby spoke.")).isEqualTo(person("b", "Judy Quarnby sang."));
  }

  @Test
  void theFileJoinsAndPartsBearersInReports() {
    book =
        PeopleBook.parse(
            "same\tMichael Baker\tb\ta\napart\tJudith Quarnby\ta\tb\nnonsense\n\t\t\tapart\n");
    assertThat(person("a", "Michael Baker met Judith Quarnby.")).isEqualTo("michael-baker");
    List<Identified> people = decide("b", "Michael Baker met Judith Quarnby.", null);
    assertThat(people)
        .extracting(each -> each.person().id() + ": " + each.why())
        .containsExactly(
            "michael-baker: said to be the same", "judith-quarnby-2: said to be another");
  }

  @Test
  void aRevisionOfAReportTellsOfTheSamePerson() {
    assertThat(person("a", "Michael Baker spoke.")).isEqualTo("michael-baker");
    List<Identified> again = decide("a", "Michael Baker sang.", null);
    assertThat(again.getFirst().person().id()).isEqualTo("michael-baker");
    assertThat(again.getFirst().person().reports()).isEqualTo(1);
  }

  private @Nullable String person(String id, String text) {
    List<Identified> people = decide(id, text, Stamp.parse("2026-03-03").orElseThrow());
    return people.isEmpty() ? null : people.getFirst().person().id();
  }

  private List<Identified> decide(String id, String text, @Nullable Stamp published) {
    Report report = Report.draft(id, text).language("en").published(published).build();
    Understanding understood = UNDERSTANDER.understand(TextReader.read(report));
    List<Identified> people = new People(held, book).decide(report, understood, id);
    held.add(people);
    return people;
  }
}
