package coranto.understand.people;

import coranto.understand.words.Lexicon;
import coranto.understand.words.Phrases;
import coranto.understand.words.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The names that countries go by.
public final class Countries {
  /// A country's name in the text.
  ///
  /// @param end one past its last token
  /// @param name the name it is known by
  /// @param full whether this is a name that is rarely used beside the known one
  public record Hit(int end, String name, boolean full) {}

  private static final Phrases NAMES = names();
  private static final Set<String> BEFORE =
      Set.of("to", "in", "from", "with", "into", "of", "against", "and", "for");

  private Countries() {}

  private static Phrases names() {
    var names = new Phrases();
    for (List<String> row : Lexicon.rows("countries.tsv")) {
      names.add(row.get(0), row.get(2) + " " + row.get(1));
    }
    return names;
  }

  public static @Nullable Hit at(Words words, int token) {
    Phrases.Hit hit = NAMES.longest(words, token, Math.min(words.size(), token + 6));
    if (hit == null) {
      return null;
    }
    int blank = hit.value().indexOf(' ');
    return new Hit(hit.end(), hit.value().substring(blank + 1), hit.value().startsWith("full"));
  }

  /// Whether a full name of several words follows a preposition without its article.
  public static boolean bare(Words words, int token) {
    return BEFORE.contains(words.norm(token - 1))
        && words.wordy(token + 1)
        && words.capital(token + 1);
  }
}
