package coranto.group.bridge;

import coranto.report.Tokens;
import coranto.text.Chars;
import coranto.text.Resource;
import coranto.text.Tokenizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a language calls the things that every language has a word for: from CLDR, which comes with
/// ICU, and from the word list. Made when a language is first met.
final class Tongue {
  /// @param capital whether the language prints it with a capital letter
  record Concept(Sort sort, String what, boolean capital) {}

  /// So many languages are kept in mind, about 300 kB each: no stream of odd ones may fill the
  /// memory.
  private static final int MOST = 40;

  /// Never changed, but replaced; two threads that make the same language at once make it alike.
  private static volatile Map<String, Tongue> known = Map.of();

  private static final List<String> WORDS = Resource.lines(Tongue.class, "words.tsv");
  private static final int LEAST = 2;

  private final String language;
  private final Map<String, Concept> concepts = new HashMap<>();
  private final Magnitudes magnitudes;

  /// How many words the longest name has that begins with a stem.
  private final Map<String, Integer> longestFrom = new HashMap<>();

  private int longest;

  private Tongue(String language) {
    this.language = language;
    this.magnitudes = new Magnitudes(language);
    WORDS.forEach(this::addWord);
    Cldr.names(language, this::add);
  }

  /// @param line an English word, then `language=word`, by tabs
  private void addWord(String line) {
    String[] columns = line.split("\t", -1);
    for (int at = 0; at < columns.length; at++) {
      String column = at == 0 ? "en=" + columns[0] : columns[at];
      if (column.startsWith(language + "=")) {
        add(column.substring(language.length() + 1), Sort.WORD, columns[0]);
      }
    }
  }

  /// @param language the first part of a BCP 47 tag
  static Tongue of(String language) {
    Map<String, Tongue> before = known;
    Tongue found = before.get(language);
    if (found == null) {
      found = new Tongue(language);
      var after = new HashMap<>(before.size() < MOST ? before : Map.of());
      after.put(language, found);
      known = Map.copyOf(after);
    }
    return found;
  }

  String language() {
    return language;
  }

  Magnitudes magnitudes() {
    return magnitudes;
  }

  /// Whether every noun has a capital letter.
  boolean nounsToo() {
    return language.equals("de") || language.equals("lb");
  }

  /// How many words the longest name has that begins with this stem; 0 when none does.
  int longestFrom(String stem) {
    return longestFrom.getOrDefault(stem, 0);
  }

  /// How many letters the longest name has where words are not told apart.
  int longest() {
    return longest;
  }

  /// What goes by these stems, or letters; null when nothing is known to.
  @Nullable Concept concept(String words) {
    return concepts.get(words);
  }

  private void add(String name, Sort sort, String what) {
    Tokens tokens = Tokenizer.tokens(name);
    if (name.length() < LEAST || tokens.size() == 0) {
      return;
    }
    boolean capital = Character.isUpperCase(name.codePointAt(0));
    var concept = new Concept(sort, what, capital);
    if (Chars.unspaced(name.codePointAt(name.length() - 1))) {
      concepts.put(name.toLowerCase(Locale.ROOT), concept);
      longest = Math.max(longest, name.length());
    } else {
      concepts.put(stems(tokens), concept);
      longestFrom.merge(Stems.stem(tokens.norm(0)), tokens.size(), Math::max);
    }
  }

  private static String stems(Tokens tokens) {
    var joined = new StringBuilder();
    for (int token = 0; token < tokens.size(); token++) {
      joined.append(token > 0 ? " " : "").append(Stems.stem(tokens.norm(token)));
    }
    return joined.toString();
  }
}
