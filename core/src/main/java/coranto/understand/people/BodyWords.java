package coranto.understand.people;

import coranto.report.EntityType;
import coranto.understand.words.Lexicon;
import coranto.understand.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What bodies are called besides their names: *the company*, *the ministry*. A body is one when
/// its name holds the noun, or a word that tells it, or when what stands beside the name does.
final class BodyWords {
  private static final Map<String, Set<String>> NOUNS = table("body-nouns.tsv");
  private static final Map<String, Set<String>> BESIDE = table("body-signs.tsv");

  private final Words words;
  private final Cast cast;

  BodyWords(Words words, Cast cast) {
    this.words = words;
    this.cast = cast;
  }

  private static Map<String, Set<String>> table(String file) {
    var table = new HashMap<String, Set<String>>();
    for (List<String> row : Lexicon.rows(file)) {
      table.put(row.get(0), Set.of(row.get(1).split(" ")));
    }
    return table;
  }

  static boolean noun(String norm) {
    return NOUNS.containsKey(norm);
  }

  boolean says(Member member, String noun) {
    return member.type() == EntityType.ORGANISATION
        && (named(member, noun) || beside(member, BESIDE.getOrDefault(noun, Set.of())));
  }

  private static boolean named(Member member, String noun) {
    Set<String> telling = NOUNS.getOrDefault(noun, Set.of());
    for (String word : member.name().toLowerCase(Locale.ROOT).split("[ .]+")) {
      if (word.equals(noun) || telling.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /// `Northwind chief executive`, `shares of Northwind`, `Northwind, the carmaker,`.
  private boolean beside(Member member, Set<String> signs) {
    for (Member.At at : member.mentions()) {
      int end = words.possessive(at.end()) ? at.end() + 1 : at.end();
      boolean after = signs.contains(words.norm(end));
      boolean before =
          words.is(at.first() - 1, "of") && signs.contains(words.norm(at.first() - 2))
              || signs.contains(words.norm(at.first() - 1));
      if (at.form() == Form.NAME && (after || before) && cast.at(at.first()) == member) {
        return true;
      }
    }
    return false;
  }
}
