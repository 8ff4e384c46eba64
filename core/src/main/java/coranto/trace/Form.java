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
  private final float[] weights;
  private final boolean[] names;
  private final boolean[] quoted;

  private Form(
      Word[] words, int[] starts, int[] ends, float[] weights, boolean[] names, boolean[] quoted) {
    this.words = words;
    this.starts = starts;
    this.ends = ends;
    this.weights = weights;
    this.names = names;
    this.quoted = quoted;
  }

  static Form of(Reading reading, Sentence sentence, Vocabulary vocabulary) {
    Tokens all = reading.tokens();
    int room = Math.min(LONGEST, sentence.endToken() - sentence.firstToken());
    var words = new Word[room];
    int[] tokens = new int[room];
    int read = 0;
    for (int token = sentence.firstToken(); token < sentence.endToken() && read < room; token++) {
      if (counts(all, token)) {
        tokens[read] = token;
        words[read++] = vocabulary.word(all.norm(token));
      }
    }
    int[] ends = new int[read];
    int size = joined(words, tokens, ends, read, vocabulary.sameNames());
    return new Form(
        Arrays.copyOf(words, size),
        Arrays.stream(tokens).limit(size).map(all::from).toArray(),
        Arrays.stream(ends).limit(size).map(all::to).toArray(),
        weights(words, size, vocabulary),
        names(all, tokens, words, size),
        quoted(reading, sentence, tokens, size));
  }

  /// Makes names known under several forms one word each; gives how many words are left.
  private static int joined(Word[] words, int[] tokens, int[] ends, int read, SameNames names) {
    int size = 0;
    for (int at = 0; at < read; at++) {
      var name = names.at(words, at, read);
      tokens[size] = tokens[at];
      words[size] = name == null ? words[at] : name.as();
      at += name == null ? 0 : name.words().length - 1;
      ends[size++] = tokens[at];
    }
    return size;
  }

  /// Two sentences of one text as one, the earlier first; cut at [#LONGEST].
  Form with(Form next) {
    int size = Math.min(LONGEST, size() + next.size());
    var joined =
        new Form(
            Arrays.copyOf(words, size),
            Arrays.copyOf(starts, size),
            Arrays.copyOf(ends, size),
            Arrays.copyOf(weights, size),
            Arrays.copyOf(names, size),
            Arrays.copyOf(quoted, size));
    int added = size - size();
    System.arraycopy(next.words, 0, joined.words, size(), added);
    System.arraycopy(next.starts, 0, joined.starts, size(), added);
    System.arraycopy(next.ends, 0, joined.ends, size(), added);
    System.arraycopy(next.weights, 0, joined.weights, size(), added);
    System.arraycopy(next.names, 0, joined.names, size(), added);
    System.arraycopy(next.quoted, 0, joined.quoted, size(), added);
    return joined;
  }

  private static boolean counts(Tokens tokens, int token) {
    String norm = tokens.norm(token);
    return tokens.wordy(token) && !norm.equals("'s") || norm.equals("%") || norm.equals("&");
  }

  private static float[] weights(Word[] words, int size, Vocabulary vocabulary) {
    float[] weights = new float[size];
    Word before = null;
    for (int at = 0; at < size; at++) {
      Word word = words[at];
      if (word.content()) {
        weights[at] = before == null ? word.weight() : vocabulary.weight(before, word);
        before = word;
      }
    }
    return weights;
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

  /// How surprising the word is where it stands: less in a stock phrase; 0 for a function word.
  float weight(int at) {
    return weights[at];
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
    for (float weight : weights) {
      sum += weight;
    }
    return sum;
  }
}
