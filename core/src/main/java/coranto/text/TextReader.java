package coranto.text;

import coranto.report.Reading;
import coranto.report.Report;
import coranto.report.Sentence;
import coranto.report.Span;
import coranto.report.Tokens;
import java.util.ArrayList;
import java.util.List;

/// Reads a report once: sentences, tokens, quoted passages. Everything after stands on this
/// reading.
public final class TextReader {
  /// Raised when sentences or tokens come out otherwise: what was derived from them is then stale.
  public static final int VERSION = 2;

  private TextReader() {}

  public static Reading read(Report report) {
    String text = report.text();
    List<Span> spans = SentenceSplitter.sentences(text);
    Tokens tokens = Tokenizer.tokens(text);
    return new Reading(
        report.change().sentences(spans).build(),
        sentences(text, spans, tokens),
        tokens,
        Tokenizer.tokens(report.titleOrEmpty()),
        Quotations.outermost(text),
        List.of(),
        List.of());
  }

  private static List<Sentence> sentences(String text, List<Span> spans, Tokens tokens) {
    var sentences = new ArrayList<Sentence>(spans.size());
    int paragraph = 0;
    int token = 0;
    int before = 0;
    for (Span span : spans) {
      paragraph += before > 0 && text.substring(before, span.from()).contains("\n") ? 1 : 0;
      int first = token;
      while (token < tokens.size() && tokens.from(token) < span.to()) {
        token++;
      }
      sentences.add(new Sentence(span, first, token, paragraph));
      before = span.to();
    }
    return sentences;
  }
}
