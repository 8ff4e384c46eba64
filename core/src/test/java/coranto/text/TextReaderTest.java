package coranto.text;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.report.Report;
import coranto.report.Sentence;
import coranto.report.Span;
import org.junit.jupiter.api.Test;

class TextReaderTest {
  private static final String TEXT =
      "It rained in Tarn. “We go,” said Holm.\n\nThe boat left at noon.";

  @Test
  void sentencesKnowTheirTokensAndParagraphs() {
    var reading = TextReader.read(Report.draft("a", TEXT).title("Rain in Tarn").build());
    assertThat(reading.sentences()).extracting(Sentence::paragraph).containsExactly(0, 0, 1);
    assertThat(reading.sentences()).extracting(reading::text).contains("The boat left at noon.");
    Sentence second = reading.sentences().get(1);
    assertThat(reading.tokens().raw(second.firstToken())).isEqualTo("“");
    assertThat(reading.tokens().raw(second.endToken() - 1)).isEqualTo(".");
    assertThat(reading.titleTokens().size()).isEqualTo(3);
  }

  @Test
  void theReportComesBackWithItsSentencesAndIsOtherwiseUnchanged() {
    var report = Report.draft("a", TEXT).build();
    var read = TextReader.read(report).report();
    assertThat(read.sentences()).hasSize(3);
    assertThat(read.change().sentences(java.util.List.of()).build()).isEqualTo(report);
  }

  @Test
  void quotedTellsWhatLiesMostlyInQuotationMarks() {
    var reading = TextReader.read(Report.draft("a", TEXT).build());
    int quote = TEXT.indexOf("We go");
    assertThat(reading.quoted(new Span(quote, quote + 5))).isTrue();
    assertThat(reading.quoted(reading.sentences().getFirst().span())).isFalse();
  }

  @Test
  void everyTokenLiesInASentence() {
    var reading = TextReader.read(Report.draft("a", TEXT).build());
    int next = 0;
    for (Sentence sentence : reading.sentences()) {
      assertThat(sentence.firstToken()).isEqualTo(next);
      next = sentence.endToken();
    }
    assertThat(next).isEqualTo(reading.tokens().size());
  }
}
