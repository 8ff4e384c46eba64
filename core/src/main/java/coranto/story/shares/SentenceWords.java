package coranto.story.shares;

import coranto.report.Reading;
import coranto.report.Report;
import coranto.report.Sentence;
import coranto.report.Span;
import coranto.report.Tokens;
import coranto.text.Fingerprint;
import coranto.text.Quotations;
import coranto.text.Tokenizer;
import java.util.List;

/// The words of a report's sentences, counted. One pass over the text; keeps no tokens.
public final class SentenceWords {
  private final List<Span> sentences;
  private final int[] words;
  private final int[] unquoted;
  private final long[] prints;
  private final Restated restated = new Restated();

  private SentenceWords(List<Span> sentences) {
    this.sentences = sentences;
    words = new int[sentences.size()];
    unquoted = new int[sentences.size()];
    prints = new long[sentences.size()];
  }

  /// @param report with sentences
  public static SentenceWords of(Report report) {
    var counted = new SentenceWords(report.sentences());
    counted.count(Tokenizer.tokens(report.text()), Quotations.outermost(report.text()));
    return counted;
  }

  public static SentenceWords of(Reading reading) {
    var counted = new SentenceWords(reading.sentences().stream().map(Sentence::span).toList());
    counted.count(reading.tokens(), reading.quoted());
    return counted;
  }

  private void count(Tokens tokens, List<Span> quoted) {
    int sentence = 0;
    int quote = 0;
    for (int token = 0; token < tokens.size(); token++) {
      int at = tokens.from(token);
      while (sentence < words.length && sentences.get(sentence).to() <= at) {
        sentence++;
      }
      while (quote < quoted.size() && quoted.get(quote).to() <= at) {
        quote++;
      }
      if (sentence < words.length && sentences.get(sentence).covers(at) && tokens.wordy(token)) {
        long word = Fingerprint.of(tokens.norm(token));
        boolean inside = quote < quoted.size() && quoted.get(quote).covers(at);
        words[sentence]++;
        unquoted[sentence] += inside ? 0 : 1;
        prints[sentence] = Fingerprint.then(prints[sentence], word);
        if (!inside) {
          restated.word(sentence, word);
        }
      }
    }
  }

  public int sentences() {
    return words.length;
  }

  /// How many words and numbers a sentence has.
  public int words(int sentence) {
    return words[sentence];
  }

  /// How many of them stand outside quotation marks.
  public int unquoted(int sentence) {
    return unquoted[sentence];
  }

  /// The words outside quotation marks of each sentence; 0 where it says again what an earlier one
  /// of its report said, so that nothing counts twice.
  public int[] unquoted() {
    int[] once = unquoted.clone();
    restated.sentences().forEach(sentence -> once[sentence] = 0);
    return once;
  }

  /// The same for sentences of the same words.
  public long print(int sentence) {
    return prints[sentence];
  }
}
