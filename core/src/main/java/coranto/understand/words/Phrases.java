package coranto.understand.words;

import coranto.text.Fingerprint;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Phrases of one or more words, each with what it stands for; finds the longest one that begins at
/// a token. Looks at no more words than the longest phrase has.
public final class Phrases {
  /// A phrase found.
  ///
  /// @param end one past its last token
  public record Hit(int end, String value) {}

  private final Map<Long, String> whole = new HashMap<>();
  private final Set<Long> begun = new HashSet<>();

  /// @param phrase words in normal form, single blanks between
  public void add(String phrase, String value) {
    long hash = 0;
    for (String word : phrase.split(" ")) {
      hash = Fingerprint.then(hash, Fingerprint.of(word));
      begun.add(hash);
    }
    whole.put(hash, value);
  }

  /// The longest phrase from token `first` on, none of whose tokens lies at or after `limit`.
  public @Nullable Hit longest(Words words, int first, int limit) {
    long hash = 0;
    Hit best = null;
    for (int token = first; token < limit; token++) {
      hash = Fingerprint.then(hash, Fingerprint.of(words.norm(token)));
      if (!begun.contains(hash)) {
        return best;
      }
      String value = whole.get(hash);
      if (value != null) {
        best = new Hit(token + 1, value);
      }
    }
    return best;
  }

  /// What the phrase stands for; null when it is none of these.
  @Nullable String value(Iterable<String> words) {
    long hash = 0;
    for (String word : words) {
      hash = Fingerprint.then(hash, Fingerprint.of(word));
    }
    return whole.get(hash);
  }
}
