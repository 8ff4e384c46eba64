package coranto.trace;

import coranto.report.Reading;
import coranto.report.Sentence;
import coranto.report.Span;
import coranto.report.Tokens;
import java.util.Arrays;

/// A sentence as it is compared: its words in order, without marks and possessives.
final class Form {
  /// Sentences are compared by their first words alone: enough to know a sentence by, and a bound.
  static final int LONGEST = 120;

  private final Word[] words;
  private final int[] starts;
  private final int[] ends;
  private final boolean[] names;
  private final boolean[] quoted;

  private Form(Word[] words, int[] starts, int[] ends, boolean[] names, boolean[] quoted) {
    this.words = words;
    this.starts = starts;
    this.ends = ends;
    this.names = names;
    this.quoted = quoted;
  }

  static Form of(Reading reading, Sentence sentence, Vocabulary vocabulary) {
    Tokens all = reading.tokens();
    int room = Math.min(LONGEST, sentence.endToken() - sentence.firstToken());
    var words = new Word[room];
    int[] tokens = new int[room];
    int size = 0;
    for (int token = sentence.firstToken(); token < sentence.endToken() && size < room; token++) {
      if (counts(all, token)) {
        tokens[size] = token;
        words[size++] = vocabulary.word(all.norm(token));
      }
    }
    return new Form(
        Arrays.copyOf(words, size),
        Arrays.stream(tokens).limit(size).map(all::from).toArray(),
        Arrays.stream(tokens).limit(size).map(all::to).toArray(),
        names(all, tokens, words, size),
        quoted(reading, sentence, tokens, size));
  }

  private static boolean counts(Tokens tokens, int token) {
    String norm = tokens.norm(token);
    return tokens.wordy(token) && !norm.equals("'s") || norm.equals("%") || norm.equals("&");
  }

  /// A word with a capital is a name; the first only when the next is one too.
  private static boolean[] names(Tokens all, int[] tokens, Word[] words, int size) {
    boolean[] names = new boolean[size];
    for (int at = 0; at < size; at++) {
      names[at] = words[at].kind() == Word.Kind.CONTENT && all.capital(tokens[at]);
    }
    if (size > 0 && names[0]) {
      names[0] = size > 1 && names[1];
    }
    return names;
  }

  private static boolean[] quoted(Reading reading, Sentence sentence, int[] tokens, int size) {
    boolean[] quoted = new boolean[size];
    for (Span span : reading.quoted()) {
      if (span.overlaps(sentence.span())) {
        for (int at = 0; at < size; at++) {
          quoted[at] |= span.covers(reading.tokens().from(tokens[at]));
        }
      }
    }
    return quoted;
  }

  int size() {
    return words.length;
  }

  Word word(int at) {
    return words[at];
  }

  boolean name(int at) {
    return names[at];
  }

  /// Whether the word stands inside quotation marks.
  boolean quoted(int at) {
    return quoted[at];
  }

  /// Where the words `from` to `to` (exclusive) stand in the revision's text.
  Span span(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  /// How surprising its words are, taken together.
  float weight() {
    float sum = 0;
    for (Word word : words) {
      sum += word.content() ? word.weight() : 0;
    }
    return sum;
  }
}
