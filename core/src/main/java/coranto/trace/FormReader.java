package coranto.trace;

import coranto.report.Reading;
import coranto.report.Sentence;
import coranto.report.Span;
import coranto.report.Tokens;
import coranto.text.Fingerprint;
import java.util.Arrays;
import java.util.function.Predicate;

/// Reads a sentence as it is compared: without dateline, marks and possessives, contractions
/// written
/// out, names known under several forms as one word.
final class FormReader {
  private final Reading reading;
  private final Sentence sentence;
  private final Vocabulary vocabulary;
  private final Tokens tokens;
  private final Predicate<String> named;
  private final Word[] words;
  private final long[] prints;
  private final int[] firsts;
  private final int[] lasts;
  private int size;

  private FormReader(
      Reading reading, Sentence sentence, Vocabulary vocabulary, Predicate<String> named) {
    this.reading = reading;
    this.sentence = sentence;
    this.vocabulary = vocabulary;
    this.named = named;
    tokens = reading.tokens();
    int room = Math.min(Form.LONGEST, 2 * (sentence.endToken() - sentence.firstToken()));
    words = new Word[room];
    prints = new long[room];
    firsts = new int[room];
    lasts = new int[room];
  }

  static Form read(Reading reading, Sentence sentence, Vocabulary vocabulary) {
    return read(reading, sentence, vocabulary, _ -> true);
  }

  /// @param named whether a word that has a capital may be a name
  static Form read(
      Reading reading, Sentence sentence, Vocabulary vocabulary, Predicate<String> named) {
    var reader = new FormReader(reading, sentence, vocabulary, named);
    reader.words();
    reader.join();
    return reader.form();
  }

  private void words() {
    int first = Dateline.end(tokens, sentence.firstToken(), sentence.endToken());
    for (int token = first; token < sentence.endToken(); token++) {
      if (counts(token)) {
        String norm = tokens.norm(token);
        boolean contraction = norm.endsWith("n't") && norm.length() > 3 || norm.equals("cannot");
        add(token, contraction ? verb(norm) : norm);
        if (contraction) {
          add(token, "not");
        }
      }
    }
  }

  private void add(int token, String norm) {
    if (size < words.length) {
      firsts[size] = token;
      lasts[size] = token;
      words[size++] = vocabulary.word(norm);
    }
  }

  private boolean counts(int token) {
    String norm = tokens.norm(token);
    return tokens.wordy(token) && !norm.equals("'s") || norm.equals("%") || norm.equals("&");
  }

  /// The verb that was contracted with `not`.
  private static String verb(String norm) {
    return switch (norm) {
      case "can't", "cannot" -> "can";
      case "won't" -> "will";
      case "shan't" -> "shall";
      case "ain't" -> "is";
      default -> norm.substring(0, norm.length() - 3);
    };
  }

  /// Makes names known under several forms one word each.
  private void join() {
    int read = size;
    size = 0;
    for (int at = 0; at < read; at++) {
      var name = vocabulary.sameNames().at(words, at, read);
      firsts[size] = firsts[at];
      words[size] = name == null ? words[at] : name.as();
      at += name == null ? 0 : name.words().length - 1;
      prints[size] = words[size].hash();
      if (name != null) {
        prints[size] = print(firsts[size], lasts[at], name.as());
      }
      lasts[size++] = lasts[at];
    }
  }

  private Form form() {
    int[] starts = new int[size];
    int[] ends = new int[size];
    for (int at = 0; at < size; at++) {
      starts[at] = tokens.from(firsts[at]);
      ends[at] = tokens.to(lasts[at]);
    }
    return new Form(
        Arrays.copyOf(words, size),
        Arrays.copyOf(prints, size),
        starts,
        ends,
        vocabulary.weights(Arrays.copyOf(words, size)),
        names(),
        quoted(starts));
  }

  /// A name that has several forms keeps the print of its own.
  private long print(int first, int last, Word word) {
    if (first == last && tokens.norm(first).equals(word.norm())) {
      return word.hash();
    }
    long print = word.hash();
    for (int token = first; token <= last; token++) {
      print = Fingerprint.then(print, Fingerprint.of(tokens.norm(token)));
    }
    return print;
  }

  /// A word with a capital is a name; the first only when the next is one too.
  private boolean[] names() {
    boolean[] names = new boolean[size];
    for (int at = 0; at < size; at++) {
      names[at] =
          words[at].kind() == Word.Kind.CONTENT
              && tokens.capital(firsts[at])
              && named.test(tokens.norm(firsts[at]));
    }
    if (size > 0 && names[0]) {
      names[0] = size > 1 && names[1];
    }
    return names;
  }

  private boolean[] quoted(int[] starts) {
    boolean[] quoted = new boolean[size];
    for (Span span : reading.quoted()) {
      if (span.overlaps(sentence.span())) {
        for (int at = 0; at < size; at++) {
          quoted[at] |= span.covers(starts[at]);
        }
      }
    }
    return quoted;
  }
}
