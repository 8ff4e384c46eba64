package coranto.understand.quotes;

import coranto.understand.words.Lexicon;
import java.util.Map;
import java.util.Set;

/// The small words of `telling-words.tsv`, by their use in the rules of quotes.
final class TellingWords {
  private static final Map<String, String> BY_USE = Lexicon.map("telling-words.tsv");

  private TellingWords() {}

  /// @throws IllegalArgumentException for a use that the file doesn't have
  static Set<String> of(String use) {
    String words = BY_USE.get(use);
    if (words == null) {
      throw new IllegalArgumentException("telling-words.tsv has no use " + use);
    }
    return Set.of(words.split(" "));
  }
}
