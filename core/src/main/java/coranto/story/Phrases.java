package coranto.story;

import coranto.report.Tokens;
import coranto.text.Resource;
import coranto.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Phrases from a data file, looked for in a short text: lines of place (starts, ends, holds),
/// words in normal form and, if the file has one, a kind. Marks don't count.
final class Phrases {
  private enum At {
    STARTS,
    ENDS,
    HOLDS
  }

  private record Phrase(At at, String words, String kind) {}

  private final List<Phrase> phrases = new ArrayList<>();

  private Phrases() {}

  static Phrases read(String file) {
    var read = new Phrases();
    for (String line : Resource.lines(Phrases.class, file)) {
      String[] columns = line.split("\t", -1);
      read.phrases.add(
          new Phrase(
              At.valueOf(columns[0].toUpperCase(java.util.Locale.ROOT)),
              " " + columns[1] + " ",
              columns.length > 2 ? columns[2] : ""));
    }
    return read;
  }

  /// The kind of the first phrase of the file that the text has.
  Optional<String> kind(String text) {
    String words = words(text);
    return phrases.stream().filter(phrase -> has(words, phrase)).map(Phrase::kind).findFirst();
  }

  /// Whether the text has a phrase of this kind.
  boolean has(String text, String kind) {
    String words = words(text);
    return phrases.stream().anyMatch(phrase -> phrase.kind().equals(kind) && has(words, phrase));
  }

  private static boolean has(String words, Phrase phrase) {
    return switch (phrase.at()) {
      case STARTS -> words.startsWith(phrase.words());
      case ENDS -> words.endsWith(phrase.words());
      case HOLDS -> words.contains(phrase.words());
    };
  }

  /// The normal forms with a blank around each; a possessive `'s` is `s`.
  static String words(String text) {
    Tokens tokens = Tokenizer.tokens(text);
    var words = new StringBuilder(" ");
    for (int token = 0; token < tokens.size(); token++) {
      if (tokens.wordy(token)) {
        words.append(tokens.norm(token).replace('\'', ' ').strip()).append(' ');
      }
    }
    return words.toString();
  }
}
