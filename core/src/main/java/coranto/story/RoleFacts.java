package coranto.story;

import coranto.report.Tokens;
import coranto.text.Resource;
import coranto.text.Tokenizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a role tells of its holder: the office or trade, the field it belongs to, where, and for an
/// office of a state, which state's.
final class RoleFacts {
  private static final Map<String, String> FIELDS = table("story/role-fields.tsv", 1);
  private static final Map<String, String> FULL = table("story/role-fields.tsv", 2);
  private static final Map<String, String> COUNTRIES = table("understand/nationalities.tsv", 1);
  private static final Set<String> CLASHES = pairs();
  private static final Set<String> PARTIES = Set.of("r", "d");

  private RoleFacts() {}

  /// First column to another; lines without it are left out.
  private static Map<String, String> table(String file, int to) {
    var table = new HashMap<String, String>();
    for (String line : Resource.lines(RoleFacts.class, "/coranto/" + file)) {
      String[] columns = line.split("\t");
      if (columns.length > to) {
        table.put(columns[0], columns[to]);
      }
    }
    return Map.copyOf(table);
  }

  private static Set<String> pairs() {
    var pairs = new HashSet<String>();
    table("story/field-clashes.tsv", 1)
        .forEach(
            (one, others) -> {
              for (String other : others.split(" ")) {
                pairs.add(one + " " + other);
                pairs.add(other + " " + one);
              }
            });
    return Set.copyOf(pairs);
  }

  /// The country that a name or an adjective stands for; null when it is none.
  static @Nullable String country(String norm) {
    return COUNTRIES.get(norm);
  }

  /// Whether hardly anyone is both.
  static boolean clash(String field, String other) {
    return CLASHES.contains(field + " " + other);
  }

  /// Adds what the role tells.
  static void of(String role, Set<String> facts) {
    Tokens tokens = Tokenizer.tokens(role);
    boolean politics = false;
    for (int token = 0; token < tokens.size(); token++) {
      String norm = tokens.norm(token);
      String field = FIELDS.get(norm);
      if (field != null) {
        facts.add("role:" + FULL.getOrDefault(norm, norm));
        facts.add("field:" + field);
        politics |= field.equals("politics");
      } else if (tokens.capital(token) && tokens.wordy(token) && norm.length() > 1) {
        facts.add("of:" + norm);
      }
    }
    if (party(tokens)) {
      facts.add("field:politics");
      facts.add("country:United States");
    } else if (politics) {
      countries(tokens, facts);
    }
  }

  /// `R-KY`.
  private static boolean party(Tokens tokens) {
    return tokens.size() > 2
        && PARTIES.contains(tokens.norm(0))
        && tokens.norm(1).equals("-")
        && tokens.capital(2);
  }

  private static void countries(Tokens tokens, Set<String> facts) {
    for (int token = 0; token < tokens.size(); token++) {
      String one = COUNTRIES.get(tokens.norm(token));
      String two =
          token + 1 < tokens.size()
              ? COUNTRIES.get(tokens.norm(token) + " " + tokens.norm(token + 1))
              : null;
      String country = two == null ? one : two;
      if (country != null && tokens.capital(token)) {
        facts.add("country:" + country);
        return;
      }
    }
  }
}
