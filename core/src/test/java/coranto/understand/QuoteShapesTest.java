package coranto.understand;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.report.Report;
import coranto.report.Span;
import coranto.text.TextReader;
import java.util.List;
import java.util.stream.Collectors;
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
        // a letter that began without words of it is no quote of it; one with words is
        "The letter began, “I would like to thank you for coming.”|The letter|began|“I would like to"
            + " thank you for coming.”"
      })
  void tellsWhoSaidWhat(String text, String source, String cue, String content) {
    assertThat(quotes(text)).contains(List.of(source, cue, content));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
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
