package coranto.understand.words;

import coranto.report.Reading;
import coranto.report.Sentence;
import coranto.report.Span;
import coranto.report.Tokens;
import coranto.text.Quotation;
import coranto.text.Quotations;
import java.util.List;

/// A report's tokens as the rules look at them: each with its sentence and whether it stands inside
/// quotation marks. Asking beside the text answers with nothing instead of failing.
public final class Words {
  private final Reading reading;
  private final Tokens tokens;
  private final List<Quotation> quotations;
  private final int[] sentenceOf;
  private final byte[] depth;

  public Words(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.quotations = Quotations.in(reading.report().text());
    this.sentenceOf = sentences(reading);
    this.depth = depths();
  }

  public Reading reading() {
    return reading;
  }

  public String text() {
    return reading.report().text();
  }

  public List<Quotation> quotations() {
    return quotations;
  }

  public int size() {
    return tokens.size();
  }

  public boolean has(int token) {
    return token >= 0 && token < tokens.size();
  }

  /// The normal form; empty beside the text.
  public String norm(int token) {
    return has(token) ? tokens.norm(token) : "";
  }

  public String raw(int token) {
    return has(token) ? tokens.raw(token) : "";
  }

  public boolean is(int token, String norm) {
    return norm(token).equals(norm);
  }

  /// Whether a verb is drawn together with the word: `she'll`, `don't`.
  public boolean drawn(int token) {
    String norm = norm(token);
    int mark = norm.lastIndexOf('\'');
    return mark > 0 && mark < norm.length() - 1 && !norm.endsWith("'s");
  }

  public boolean capital(int token) {
    return has(token) && tokens.capital(token);
  }

  public boolean wordy(int token) {
    return has(token) && tokens.wordy(token);
  }

  public boolean number(int token) {
    return has(token) && tokens.kind(token) == Tokens.Kind.NUMBER;
  }

  public boolean mark(int token) {
    return has(token) && !tokens.wordy(token);
  }

  public boolean possessive(int token) {
    return is(token, "'s");
  }

  /// Whether the token is a quotation mark.
  public boolean quoteMark(int token) {
    return is(token, "\"") || is(token, "'") && mark(token) && quoted(token);
  }

  /// Whether no blank stands before the token.
  public boolean tight(int token) {
    return token > 0 && has(token) && tokens.from(token) == tokens.to(token - 1);
  }

  public int from(int token) {
    return tokens.from(token);
  }

  public int to(int token) {
    return tokens.to(token);
  }

  /// The characters of the tokens `first` (inclusive) to `end` (exclusive, at least one more).
  public Span span(int first, int end) {
    return new Span(tokens.from(first), tokens.to(end - 1));
  }

  public String text(int first, int end) {
    return span(first, end).in(text());
  }

  /// The first token that ends after the character `at`.
  public int tokenAt(int at) {
    return tokens.at(at);
  }

  public int sentenceIndex(int token) {
    return sentenceOf[token];
  }

  public Sentence sentence(int token) {
    return reading.sentences().get(sentenceOf[token]);
  }

  public List<Sentence> sentences() {
    return reading.sentences();
  }

  public int paragraph(int token) {
    return sentence(token).paragraph();
  }

  public boolean startsSentence(int token) {
    return has(token) && sentence(token).firstToken() == token;
  }

  /// How many quotations the token stands in, its marks included.
  public int depth(int token) {
    return has(token) ? depth[token] : 0;
  }

  public boolean quoted(int token) {
    return depth(token) > 0;
  }

  private int[] sentences(Reading reading) {
    int[] found = new int[tokens.size()];
    for (int index = 0; index < reading.sentences().size(); index++) {
      Sentence sentence = reading.sentences().get(index);
      for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
        found[token] = index;
      }
    }
    return found;
  }

  /// One past the last token that begins before the character `to`.
  private int end(int to) {
    int token = tokens.at(to - 1);
    return token < tokens.size() && tokens.from(token) < to ? token + 1 : token;
  }

  /// Summed from where quotations begin and end, so that deep nesting costs nothing.
  private byte[] depths() {
    int[] steps = new int[tokens.size() + 1];
    for (Quotation quotation : quotations) {
      steps[tokens.at(quotation.span().from())]++;
      steps[end(quotation.span().to())]--;
    }
    byte[] found = new byte[tokens.size()];
    int open = 0;
    for (int token = 0; token < found.length; token++) {
      open += steps[token];
      found[token] = (byte) Math.min(open, Byte.MAX_VALUE);
    }
    return found;
  }
}
