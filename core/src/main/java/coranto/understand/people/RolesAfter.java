package coranto.understand.people;

import coranto.report.EntityType;
import coranto.understand.grammar.WordClass;
import coranto.understand.grammar.WordClasses;
import coranto.understand.words.Lexicon;
import coranto.understand.words.Range;
import coranto.understand.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The roles that follow a name, one after the other: `(R-KY)`, `, 34,`, `, a member of the
/// committee,`, `, who chairs it,`, `of Kentucky`, `is a lawyer`.
final class RolesAfter {
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final Set<String> OWNERS = Set.of("his", "her", "its", "their", "my", "our");
  private static final Set<String> IS = Set.of("is", "was", "became", "remains");
  private static final Set<String> OFFICE = Lexicon.set("office-verbs.txt");
  private static final Set<String> STOPS =
      Set.of(
          ",", ";", ":", ".", "(", ")", "\"", "-", "who", "which", "that", "whose", "where", "?",
          "!");
  private static final int LONGEST = 24;
  private static final int OLDEST = 112;

  private final Words words;
  private final WordClasses classes;
  private final Cast cast;

  RolesAfter(Words words, WordClasses classes, Cast cast) {
    this.words = words;
    this.classes = classes;
    this.cast = cast;
  }

  /// @param titled whether a title stands before the name
  List<Range> of(Member.At mention, boolean titled) {
    var found = new ArrayList<Range>();
    int at = mention.end();
    at = from(at, titled, found);
    for (int links = 0; links < 4 && words.has(at); links++) {
      int next = link(at, found);
      if (next == at) {
        break;
      }
      at = next;
    }
    if (found.isEmpty() && IS.contains(words.norm(at)) && !words.quoted(at)) {
      copula(at + 1, found);
    }
    return found;
  }

  /// `of Kentucky`.
  private int from(int at, boolean titled, List<Range> found) {
    Member place = words.is(at, "of") ? cast.at(at + 1) : null;
    boolean fits =
        place != null && (titled ? !place.person() : place.type() == EntityType.ORGANISATION);
    if (!fits) {
      return at;
    }
    int end = at + 2;
    while (cast.at(end) == place && cast.firstOf(end) == at + 1) {
      end++;
    }
    found.add(new Range(at, end));
    return end;
  }

  /// Takes one more role that begins with the bracket or comma at `at`; where it ends.
  private int link(int at, List<Range> found) {
    if (words.is(at, "(")) {
      return bracket(at, found);
    }
    if (!words.is(at, ",")) {
      return at;
    }
    int first = at + 1;
    int last = age(first);
    last = last == first ? partyEnd(first) : last;
    last = last == first ? clauseEnd(first) : last;
    last = last == first ? appositionEnd(first) : last;
    if (last > first) {
      found.add(new Range(first, last));
      return last;
    }
    return at;
  }

  /// `(R-KY)`, `(R)`, `(34)`.
  private int bracket(int open, List<Range> found) {
    int end = partyEnd(open + 1);
    end = end == open + 1 ? age(open + 1) : end;
    boolean letter = words.raw(open + 1).length() == 1 && words.capital(open + 1);
    end = end == open + 1 && letter ? open + 2 : end;
    if (end > open + 1 && words.is(end, ")")) {
      found.add(new Range(open + 1, end));
      return end + 1;
    }
    return open;
  }

  /// `34`, between marks.
  private int age(int first) {
    String raw = words.raw(first);
    boolean age =
        words.number(first)
            && raw.length() < 4
            && raw.chars().allMatch(Character::isDigit)
            && Integer.parseInt(raw) <= OLDEST
            && Integer.parseInt(raw) > 4
            && words.mark(first + 1);
    return age ? first + 1 : first;
  }

  /// `R-KY`, `D-Calif.`: party and state.
  private int partyEnd(int first) {
    boolean party =
        words.raw(first).length() == 1
            && words.capital(first)
            && words.is(first + 1, "-")
            && words.capital(first + 2);
    if (!party) {
      return first;
    }
    int end = first + 3;
    return words.is(end, ".") && words.tight(end) ? end + 1 : end;
  }

  /// `who chairs the committee`.
  private int clauseEnd(int first) {
    if (!words.is(first, "who")) {
      return first;
    }
    int verb = first + 1;
    while (classes.of(verb) == WordClass.ADVERB || words.is(verb, "has")) {
      verb++;
    }
    WordClass next = classes.of(verb + 1);
    boolean is = IS.contains(words.norm(verb));
    boolean doing = is && next != WordClass.DETERMINER && next != WordClass.OWNER;
    if (!OFFICE.contains(words.norm(verb)) || doing || words.mark(verb + 1)) {
      return first;
    }
    int end = verb + 1;
    while (words.has(end)
        && end - first < LONGEST
        && words.sentenceIndex(end) == words.sentenceIndex(first)
        && (!STOPS.contains(words.norm(end)) || inner(end, first))) {
      end++;
    }
    return words.mark(end) ? end : first;
  }

  /// One past the apposition that begins at `first`; `first` when none does.
  private int appositionEnd(int first) {
    int end = first;
    boolean noun = false;
    while (words.has(end)
        && end - first < LONGEST
        && !(words.is(end, "and") && cast.person(end + 1) && end > first)
        && (!STOPS.contains(words.norm(end)) || inner(end, first))) {
      noun |= end - first < 8 && RoleWords.noun(words.norm(end));
      end++;
    }
    boolean article = words.is(first, "a") || words.is(first, "an");
    boolean closed = !words.has(end) || STOPS.contains(words.norm(end)) || words.is(end, "and");
    boolean verb = false;
    for (int token = first; token < end; token++) {
      verb |= classes.of(token).finite() && !words.quoted(token);
    }
    verb |= end - first > 1 && classes.of(end - 1).verb();
    boolean role = (noun || article && end - first > 1) && begins(first);
    return role && closed && !verb && !other(first, end) ? end : first;
  }

  /// Whether it is someone else who has the title: `, director Daniel Ashby,`.
  private boolean other(int first, int end) {
    for (int token = first; token < end; token++) {
      boolean person = cast.person(token) && cast.firstOf(token) == token;
      if (person && (token == first || RoleWords.person(words.norm(token - 1)))) {
        return !words.possessive(token + 1) && !words.possessive(token + 2);
      }
    }
    return words.is(first, "and");
  }

  /// A hyphen or dot inside a word does not end an apposition.
  private boolean inner(int token, int first) {
    boolean goesOn =
        words.tight(token + 1) || words.sentenceIndex(token) == lastSentence(token + 1);
    return token > first
        && words.tight(token)
        && (words.is(token, "-") && words.tight(token + 1) || words.is(token, ".") && goesOn);
  }

  private int lastSentence(int token) {
    return words.has(token) ? words.sentenceIndex(token) : -1;
  }

  private boolean begins(int first) {
    boolean possessive = false;
    for (int at = first + 1; at < first + 5; at++) {
      possessive |= words.possessive(at);
    }
    return ARTICLES.contains(words.norm(first))
        || OWNERS.contains(words.norm(first))
        || RoleWords.noun(words.norm(first))
        || RoleWords.modifier(words.norm(first))
        || RoleWords.noun(words.norm(first + 1))
        || RoleWords.noun(words.norm(first + 2))
        || possessive;
  }

  /// `a lawyer from Selmont`: up to where the sentence goes on.
  private void copula(int first, List<Range> found) {
    boolean article = ARTICLES.contains(words.norm(first)) || OWNERS.contains(words.norm(first));
    int noun = first + 1;
    while (article && noun < first + 6 && part(noun)) {
      noun++;
    }
    int head = noun - 1;
    if (!article || head <= first || !RoleWords.noun(words.norm(head))) {
      return;
    }
    found.add(new Range(first, words.is(noun, "of") ? phraseEnd(noun + 1) : noun));
  }

  private boolean part(int token) {
    WordClass is = classes.of(token);
    return is.noun()
        || is == WordClass.ADJECTIVE
        || is == WordClass.NUMBER
        || words.is(token, "-") && words.tight(token);
  }

  private int phraseEnd(int first) {
    int end = first;
    while (end < first + 8 && (part(end) || ARTICLES.contains(words.norm(end)))) {
      end++;
    }
    return end;
  }
}
