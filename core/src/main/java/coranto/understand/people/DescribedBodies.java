package coranto.understand.people;

import coranto.understand.words.Lexicon;
import coranto.understand.words.Phrases;
import coranto.understand.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Bodies told by what they are and whose: *Russia's upper house of parliament*.
final class DescribedBodies {
  /// A body found.
  ///
  /// @param end one past the last token of the words that describe it
  record Hit(int end, String body) {}

  private static final Map<String, String> COUNTRIES = Lexicon.map("nationalities.tsv");
  private static final Phrases PHRASES = new Phrases();
  private static final Map<String, String> BODIES = bodies();
  private static final int LONGEST = 5;

  private DescribedBodies() {}

  private static Map<String, String> bodies() {
    var bodies = new HashMap<String, String>();
    for (List<String> row : Lexicon.rows("described-bodies.tsv")) {
      PHRASES.add(row.get(0), row.get(0));
      bodies.put(row.get(0) + " of " + row.get(1), row.get(2));
    }
    return Map.copyOf(bodies);
  }

  /// The body whose description begins at the token; null when none does.
  static @Nullable Hit at(Words words, int token) {
    String country = country(words, token - 1);
    Phrases.Hit hit =
        country == null
            ? null
            : PHRASES.longest(words, token, Math.min(words.size(), token + LONGEST));
    String body = hit == null ? null : BODIES.get(hit.value() + " of " + country);
    return hit == null || body == null ? null : new Hit(hit.end(), body);
  }

  /// The country whose possessive or adjective ends at the token.
  private static @Nullable String country(Words words, int token) {
    int last = words.possessive(token) ? token - 1 : token;
    if (!words.capital(last)) {
      return null;
    }
    String two = COUNTRIES.get(words.norm(last - 1) + " " + words.norm(last));
    return two == null ? COUNTRIES.get(words.norm(last)) : two;
  }
}
