package coranto.understand.people;

import coranto.understand.grammar.WordClass;
import coranto.understand.grammar.WordClasses;
import coranto.understand.words.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// People whom a report mentions and does not name: *a neighbour*, *his mother*, *the driver*.
final class Strangers {
  private final Words words;
  private final WordClasses classes;
  private final Cast cast;

  Strangers(Words words, WordClasses classes, Cast cast) {
    this.words = words;
    this.classes = classes;
    this.cast = cast;
  }

  /// The one whose mention begins at the token, one met before when it is called the same again;
  /// null when nobody's does.
  @Nullable Candidate at(int token, List<Candidate> candidates) {
    WordClass opens = classes.of(token);
    boolean begins =
        opens == WordClass.DETERMINER || opens == WordClass.OWNER || opens == WordClass.POSSESSIVE;
    int noun = begins && !cast.told(token) ? noun(token) : 0;
    if (noun == 0) {
      return null;
    }
    String norm = words.norm(noun);
    if (words.is(token, "the")) {
      for (Candidate each : candidates) {
        if (each.noun().equals(norm)) {
          each.again(token, noun + 1, Form.ROLE);
          return each;
        }
      }
    }
    return new Candidate(null, norm, RoleWords.sex(norm), token, noun + 1, Form.ROLE);
  }

  /// The last word of the phrase, when it says what a person is; 0 when it does not.
  private int noun(int token) {
    int at = token + 1;
    while (at < token + 6 && part(at)) {
      at++;
    }
    int noun = at - 1;
    boolean person = noun > token && RoleWords.person(words.norm(noun));
    boolean named = cast.at(at) != null || words.is(at, ",") && cast.person(at + 1);
    return person && !named ? noun : 0;
  }

  private boolean part(int token) {
    WordClass is = classes.of(token);
    return cast.at(token) == null
        && (is == WordClass.NOUN
            || is == WordClass.ADJECTIVE
            || is == WordClass.NUMBER
            || words.is(token, "-"));
  }
}
