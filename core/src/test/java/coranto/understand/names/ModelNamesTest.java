package coranto.understand.names;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.report.Report;
import coranto.text.TextReader;
import coranto.understand.words.Lexicon;
import coranto.understand.words.TokenTraits;
import coranto.understand.words.Words;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelNamesTest {
  private static final ModelNames NAMES = new ModelNames();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Talks with Marta Quill went on in Nairobi.               | person Marta Quill, place Nairobi
          Oddlight Airlines will fly to Lisbon, said Owen Farrow.  | organisation Oddlight Airlines, place Lisbon, person Owen Farrow
          Senator Marta Quill left on Monday.                      | person Marta Quill
          The Ministry of Tides denied it.                         | organisation Ministry of Tides
          Egyptian troops crossed the river.                       | ''
          the meeting was over by noon, and nobody came back.      | ''
          SOCCER - ALDPORT BEAT BRISTOL 2-1.                       | organisation ALDPORT, organisation BRISTOL
          Tomasz Łęcki of Gdańsk spoke to Reuters.                 | person Tomasz Łęcki, place Gdańsk, organisation Reuters
          """)
  void findsNamesBareOfTitles(String text, String expected) {
    assertThat(String.join(", ", names(text))).isEqualTo(expected);
  }

  @Test
  void aWordMeansTheSameAllOverAReport() {
    String text =
        "Agnes Wexley, the mayor of Aldport, opened the pier. Wexley thanked the builders.\n\n"
            + "Wexley said more piers would follow. The council of the town praised Wexley.";

    assertThat(names(text)).filteredOn(name -> name.endsWith(" Wexley")).hasSize(4);
    assertThat(names(text)).noneMatch(name -> name.equals("organisation Wexley"));
  }

  @Test
  void aShortFormIsWhatTheReportSaysItIs() {
    String text =
        "The Harbour Workers Union (HWU) met in Lisbon. Later HWU spoke of rising damp syndrome"
            + " (RDS), and of the costs that RDS brings.";

    assertThat(names(text)).filteredOn(name -> name.equals("organisation HWU")).hasSize(2);
    assertThat(names(text)).noneMatch(name -> name.endsWith(" RDS"));
  }

  @Test
  void aHyphenatedNameIsOne() {
    assertThat(names("The magistrate Lin Suk-han left early."))
        .containsExactly("person Lin Suk-han");
  }

  @Test
  void headlinesHaveNamesToo() {
    assertThat(names("Marta Quill Wins Vote in Lisbon After Long Night of Counting"))
        .containsExactly("person Marta Quill", "place Lisbon");
  }

  @Test
  void theModelTellsWhereItComesFrom() {
    var net = NameNet.read(Lexicon.bytes("names.model.gz"));
    assertThat(net.origin()).contains("WikiGold", "coranto.lab.TrainNames");
  }

  private static List<String> names(String text) {
    var words = new Words(TextReader.read(Report.draft("report", text).build()));
    return NAMES.tag(words, new TokenTraits(words)).stream()
        .map(
            name ->
                name.type().name().toLowerCase(Locale.ROOT)
                    + " "
                    + words.text(name.first(), name.end()))
        .toList();
  }
}
