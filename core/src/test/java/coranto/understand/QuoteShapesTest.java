package coranto.understand;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.report.Report;
import coranto.report.Span;
import coranto.text.TextReader;
import coranto.understand.finding.Finding;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One row a way of telling someone's words: the text; who; the cue; what.
class QuoteShapesTest {
  private static final Understander UNDERSTANDER = Understander.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // two single marks
        "''We never saw it,'' Ida Marsh said.|Ida Marsh|said|''We never saw it,''",
        // the speaker's aside does not turn said around
        "Ida Marsh, a nurse who was on board, said the ferry shook.|Ida Marsh, a nurse who was on"
            + " board|said|the ferry shook",
        // what stands between the cue and "that" is not told
        "Mara Lund said in Orrel that the ferry was late.|Mara Lund|said|that the ferry was"
            + " late",
        // a proposal, a passive, a claim that is owned
        "He has proposed a new tax on ferries.|He|has proposed|a new tax on ferries",
        "She acknowledged a quarrel with the harbour master.|She|acknowledged|a quarrel with the"
            + " harbour master",
        "The plan was rejected by the council.|the council|was rejected|The plan",
        "His warning that the sea would rise was heard.|His|warning|that the sea would rise",
        // words drawn together
        "Officials said the mill won't open and they'll wait.|Officials|said|the mill won't open and"
            + " they'll wait",
        // on both sides of the speaker; behind which; in part between marks
        "Even so, Mr. Lamm said, the harbour would stay open.|Mr. Lamm|said|Even so … the harbour"
            + " would stay open",
        "He praised the new tax, which Marsh says has failed.|Marsh|says|which … has failed",
        "She said \"cheap bread\" and free milk would pay for it.|She|said|\"cheap bread\" and free"
            + " milk would pay for it",
        // when and where are not told
        "Lund attacked the ferry line in a speech on Monday.|Lund|attacked|the ferry line",
        "Lamenting the cost, Marsh left the hall.|Marsh|Lamenting|the cost",
        "Ida Marsh on Wednesday called Friday for a new vote.|Ida Marsh|called Friday for|a new vote",
        // a thing is announced
        "Authorities announced on Friday the arrest of a baker.|Authorities|announced|the arrest of a"
            + " baker",
        // what someone thinks
        "Lund was not sure that the harbour would open.|Lund|was not sure|that the harbour would"
            + " open",
        // a block of words behind a colon; the turns of a talk; a signature
        "The mayor added://It is a long game. We will win it.|The mayor|added|It is a long game. We"
            + " will win it.",
        "MARSH: We never said so.//LUND: You did.//MARSH: Not at all.|LUND||You did",
        "“It is a long game.” ― Odil Brannagh|Odil Brannagh||“It is a long game.”",
        // a letter that began without words of it is no quote of it; one with words is
        "The letter began, “I would like to thank you for coming.”|The letter|began|“I would like to"
            + " thank you for coming.”"
      })
  void tellsWhoSaidWhat(String text, String source, @Nullable String cue, String content) {
    assertThat(quotes(text.replace("//", "\n\n")))
        .contains(List.of(source, cue == null ? "" : cue, content));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The crew maintained the image that made the line famous.",
        "The rate declined by a tenth.",
        "The debates began more than a year ago, and few people watched.",
        "The bridge fell into the river on Monday."
      })
  void takesNoQuoteFromPlainTelling(String text) {
    assertThat(quotes(text)).isEmpty();
  }

  private static List<List<String>> quotes(String text) {
    var found = UNDERSTANDER.understand(TextReader.read(Report.draft("r", text).build()));
    return found.findings().stream()
        .filter(Finding.Quote.class::isInstance)
        .map(Finding.Quote.class::cast)
        .map(
            quote ->
                List.of(
                    text(quote.source(), text),
                    text(quote.cue(), text),
                    text(quote.content(), text)))
        .toList();
  }

  private static String text(List<Span> spans, String text) {
    return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
  }
}
