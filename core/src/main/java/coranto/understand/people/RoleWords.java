package coranto.understand.people;

import coranto.understand.words.Lexicon;
import coranto.understand.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The words that say what people are: titles, offices, trades, kin; and what each of them tells.
final class RoleWords {
  private static final Set<String> TITLES = Lexicon.set("titles.txt");
  private static final Set<String> MODIFIERS = Lexicon.set("title-modifiers.txt");
  private static final Set<String> NATIONALITIES =
      Set.copyOf(Lexicon.map("nationalities.tsv").keySet());
  private static final Set<String> NOUNS = both("role-nouns.txt", "person-nouns.txt");
  private static final Set<String> WOMEN = Lexicon.set("women.txt");
  private static final Set<String> MEN = Lexicon.set("men.txt");
  private static final Set<String> LOOSE = Lexicon.set("loose-nouns.txt");
  private static final Map<String, String> SHORT = Lexicon.map("role-abbreviations.tsv");
  private static final Map<String, Set<String>> GENERAL = general();

  private RoleWords() {}

  private static Set<String> both(String one, String other) {
    var all = new HashSet<>(Lexicon.set(one));
    all.addAll(Lexicon.set(other));
    return Set.copyOf(all);
  }

  private static Map<String, Set<String>> general() {
    var general = new HashMap<String, Set<String>>();
    for (List<String> row : Lexicon.rows("role-kinds.tsv")) {
      general.put(row.get(0), Set.of(row.get(1).split(" ")));
    }
    return general;
  }

  static boolean title(String norm) {
    return TITLES.contains(norm);
  }

  /// A word before a title that belongs to it.
  static boolean modifier(String norm) {
    return MODIFIERS.contains(norm) || NATIONALITIES.contains(norm);
  }

  /// A noun that says what a person is.
  static boolean noun(String norm) {
    return NOUNS.contains(norm);
  }

  /// A noun that few people of one report share, so that it may stand for one.
  static boolean tells(String norm) {
    return NOUNS.contains(norm) && !LOOSE.contains(norm);
  }

  /// A noun for a person, named or not.
  static boolean person(String norm) {
    return NOUNS.contains(norm) || WOMEN.contains(norm) || MEN.contains(norm);
  }

  static Member.Sex sex(String norm) {
    if (WOMEN.contains(norm)) {
      return Member.Sex.WOMAN;
    }
    return MEN.contains(norm) ? Member.Sex.MAN : Member.Sex.UNKNOWN;
  }

  /// Whether who is called `told` may be called `asked`: the same, its full form, or something more
  /// general (a senator is a lawmaker).
  static boolean fits(String told, String asked) {
    String full = SHORT.getOrDefault(told, told);
    return full.equals(asked) || GENERAL.getOrDefault(full, Set.of()).contains(asked);
  }

  /// The words of a role in full: `R-KY` says *republican* and *kentucky*.
  static Set<String> told(Words words, int first, int end) {
    var told = new HashSet<String>();
    for (int token = first; token < end; token++) {
      told.add(words.norm(token));
      for (String part : parts(words.norm(token))) {
        told.add(part);
        told.add(SHORT.getOrDefault(part, part));
      }
    }
    return told;
  }

  private static List<String> parts(String norm) {
    var parts = new ArrayList<String>();
    for (String part : norm.toLowerCase(Locale.ROOT).split("[-. ]+")) {
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    return parts;
  }
}
