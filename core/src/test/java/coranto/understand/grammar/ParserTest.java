package coranto.understand.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.report.Report;
import coranto.text.TextReader;
import coranto.understand.words.TokenTraits;
import coranto.understand.words.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParserTest {
  private final List<String> lines = new ArrayList<>();

  /// Each word with the word it depends on and what it is to it.
  private List<String> arcs(String text) {
    var words = new Words(TextReader.read(Report.draft("r", text).build()));
    var traits = new TokenTraits(words);
    var parser = new Parser(words, new WordClasses(words, traits), traits);
    for (int token = 0; token < words.size(); token++) {
      Tree tree = parser.of(token);
      int head = tree.head(token);
      String up = head == Tree.NONE ? "-" : words.raw(head);
      lines.add(words.raw(token) + " " + tree.relation(token) + " " + up);
    }
    return lines;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // who does it, to what
        "The mayor closed the bridge.|mayor SUBJECT closed|bridge OBJECT closed",
        // what is said
        "The mayor said that the bridge was safe.|mayor SUBJECT said|was CLAUSE said",
        "The bridge was safe, the mayor said.|mayor SUBJECT said|was CLAUSE said",
        // by whom
        "The bridge was closed by the police.|bridge PASSIVE_SUBJECT closed|by AGENT closed",
        // what one is
        "Ida Marsh, a nurse from Orrel, opened the gate.|Marsh SUBJECT opened|nurse APPOSITION Marsh",
        // whose
        "The mayor's plan failed.|mayor POSSESSOR plan|plan SUBJECT failed"
      })
  void findsWhatDependsOnWhat(String text, String one, String other) {
    assertThat(arcs(text)).contains(one, other);
  }

  @Test
  void everyWordOfASentenceHasOnePlaceInOneTree() {
    String text = "Officials, who spoke on Monday, said the ferry \"sank\" - and left.";
    assertThat(arcs(text).stream().filter(line -> line.contains(" ROOT "))).isNotEmpty();
    assertThat(lines.stream().filter(line -> line.endsWith(" -")))
        .allMatch(line -> line.contains("ROOT"));
  }

  @Test
  void endlessSentencesTakeLittleTime() {
    String text = "and the ferry said that ".repeat(20_000) + ".";
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(arcs(text)).hasSize(100_001));
  }
}
