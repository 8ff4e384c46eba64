package coranto.understand.quotes;

import coranto.understand.grammar.WordClass;
import coranto.understand.people.Scene;
import coranto.understand.words.Range;
import coranto.understand.words.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds how far a noun phrase reaches to the left or right of a verb: *the senator*, *Daniel
/// Ashby,
/// a spokesman for the president,* or *two officials who asked not to be named*.
final class NounPhrases {
  private static final Set<String> OBJECTIVE = TellingWords.of("objective");
  private static final int LONGEST = 45;

  /// Farther from its beginning a sentence, which may be without end, is not searched for its
  /// subject, in tokens.
  private static final int FARTHEST_SUBJECT = 400;

  private final BareNames names;
  private final PhraseWords belongs;
  private final Scene scene;
  private final Words words;

  NounPhrases(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
    this.names = new BareNames(scene);
    this.belongs = new PhraseWords(scene);
  }

  /// The phrase that ends before token `end`; null when none does.
  @Nullable Range before(int end) {
    if (words.is(end - 1, ",")) {
      return beforeComma(end - 1);
    }
    int first = base(end);
    if (first < end && names.when(first, end)) {
      int before = words.is(first - 1, "on") ? first - 1 : first;
      return before > scene.sentenceStart(first) ? before(before) : null;
    }
    if (first < end) {
      return names.named(names.timeless(new Range(first, end)));
    }
    return clause(end);
  }

  /// `Paul, a member of the committee,` or `Paul, in a statement,`; the last comma at `comma`.
  private @Nullable Range beforeComma(int comma) {
    int start = Math.max(scene.sentenceStart(comma), comma - LONGEST);
    int open = comma - 1;
    while (open > start && !words.is(open, ",") && !words.quoteMark(open)) {
      open--;
    }
    if (!words.is(open, ",") || open <= start) {
      return clause(comma);
    }
    int first = base(open);
    if (first == open) {
      Range further = words.is(open - 1, ",") ? null : beforeComma(open);
      return further == null ? clause(comma) : further;
    }
    WordClass opens = scene.is(open + 1);
    boolean aside =
        opens == WordClass.PREPOSITION
            || opens == WordClass.ADVERB
            || opens == WordClass.ING
            || opens == WordClass.AND;
    boolean clause = !aside && opens != WordClass.WHO && finiteIn(open + 1, comma);
    if (clause) {
      return null;
    }
    return new Range(chained(first), aside ? open : comma);
  }

  /// Back over `Paul, the senator,` when `first` begins one more thing said of him.
  private int chained(int first) {
    int at = first;
    for (int links = 0; links < 3; links++) {
      WordClass opens = scene.is(at);
      boolean said =
          opens == WordClass.DETERMINER
              || opens == WordClass.NOUN
              || opens == WordClass.ADJECTIVE
              || opens == WordClass.NUMBER;
      int before =
          words.is(at - 1, ",") && said && scene.sameSentence(at - 1, at) ? base(at - 1) : at - 1;
      if (before >= at - 1 || !scene.cast().person(before) && !scene.cast().person(at - 2)) {
        return at;
      }
      at = before;
    }
    return at;
  }

  private boolean finiteIn(int first, int end) {
    for (int token = first; token < end; token++) {
      if (scene.is(token) == WordClass.WHO) {
        return false;
      }
      if (scene.is(token).finite()) {
        return true;
      }
    }
    return false;
  }

  /// `officials who asked not to be named` before `end`: back to the noun before *who*.
  private @Nullable Range clause(int end) {
    int start = Math.max(scene.sentenceStart(Math.max(0, end - 1)), end - LONGEST);
    for (int token = end - 1; token > start; token--) {
      if (words.quoteMark(token) || words.is(token, ";")) {
        return null;
      }
      boolean person = words.is(token, "who") || words.is(token, "whose");
      if (person) {
        int head = words.is(token - 1, ",") ? token - 1 : token;
        int first = base(head);
        return first < head ? new Range(first, end) : null;
      }
    }
    return null;
  }

  /// Where the phrase without relative clauses begins that ends before `end`; `end` when none does.
  int base(int end) {
    int token = end - 1;
    if (words.is(token, ")")) {
      token = opening(token) - 1;
    }
    if (!ends(token, end)) {
      return end;
    }
    int first = token;
    int start = Math.max(scene.sentenceStart(token), end - LONGEST);
    boolean close = scene.is(token - 1) == WordClass.PREPOSITION || words.is(token - 1, "to");
    if (scene.is(token) == WordClass.PRONOUN && !(close && OBJECTIVE.contains(words.norm(token)))) {
      return token;
    }
    while (first > start) {
      int next = extend(first, start);
      if (next == first) {
        break;
      }
      first = next;
    }
    return first;
  }

  private int opening(int close) {
    int token = close;
    while (token > 0 && close - token < 8 && !words.is(token, "(")) {
      token--;
    }
    return token;
  }

  private boolean ends(int token, int end) {
    if (!words.has(token)
        || !scene.sameSentence(token, Math.min(end, words.size() - 1)) && token != end - 1) {
      return false;
    }
    if (scene.cast().at(token) != null) {
      return true;
    }
    WordClass is = scene.is(token);
    boolean alone =
        is == WordClass.DETERMINER || is == WordClass.NUMBER || is == WordClass.ADJECTIVE;
    boolean behind = is.verb() && scene.is(token - 1) == WordClass.DETERMINER;
    return (is.noun() || behind) && words.wordy(token)
        || is == WordClass.PRONOUN
        || alone && words.wordy(token) && !words.is(token, "the");
  }

  /// One step to the left; the same token when the phrase begins here.
  private int extend(int first, int start) {
    int left = first - 1;
    if (words.quoteMark(left)) {
      return first;
    }
    WordClass is = scene.is(left);
    boolean here = scene.is(first) == WordClass.DETERMINER || scene.is(first) == WordClass.OWNER;
    boolean told = words.wordy(left) && scene.cast().told(left);
    if (!here && (told || belongs.modifier(left, is)) || here && words.is(left, "all")) {
      return left;
    }
    if (words.mark(left)
        && words.tight(left)
        && (words.is(left, ".") || words.is(left, "-") || words.is(left, "&"))
        && left > start) {
      return left;
    }
    if (is == WordClass.PREPOSITION && left > start && belongs.attaches(left)) {
      return left - 1;
    }
    if (belongs.adjectives(left) && left > start) {
      return left - 1;
    }
    boolean and = words.is(left, "and") && left > start && belongs.nominal(left - 1);
    return and && begins(left - 1, start) ? left - 1 : first;
  }

  /// Whether what stands before `and` begins the clause, so that both are its subject.
  private boolean begins(int token, int start) {
    int first = token;
    while (first > start && belongs.modifier(first - 1, scene.is(first - 1))) {
      first--;
    }
    return first == start || words.mark(first - 1) || words.is(first - 1, "of");
  }

  /// The phrase that begins at `first`; null when none does.
  @Nullable Range after(int first) {
    if (!words.has(first)) {
      return null;
    }
    int sentence = scene.sentenceEnd(first);
    int end = first;
    if (scene.is(first) == WordClass.PRONOUN) {
      return new Range(first, first + 1);
    }
    boolean noun = false;
    while (end < sentence && end - first < LONGEST) {
      if (belongs.inside(end, first)) {
        noun |=
            belongs.nominal(end)
                || scene.is(end) == WordClass.NUMBER
                || scene.is(end) == WordClass.DETERMINER && !words.is(end, "the");
        end++;
      } else if (noun && belongs.joins(end, sentence) || belongs.adjectives(end)) {
        end++;
      } else {
        break;
      }
    }
    if (!noun) {
      return null;
    }
    return new Range(first, trailing(end, sentence));
  }

  /// Takes in what is said of the one named: `, a spokesman for ...` and `who ...`.
  private int trailing(int end, int sentence) {
    if (words.is(end, "(")) {
      int close = end;
      while (close < sentence && close - end < 10 && !words.is(close, ")")) {
        close++;
      }
      return words.is(close, ")") ? trailing(close + 1, sentence) : end;
    }
    if (words.is(end, "who")) {
      return stop(end + 1, sentence);
    }
    if (!words.is(end, ",") || end + 1 >= sentence || !belongs.appositive(end + 1)) {
      return end;
    }
    int last = stop(end + 1, sentence);
    boolean clause = scene.is(end + 1) != WordClass.WHO && finiteIn(end + 1, last);
    return clause ? end : last;
  }

  private int stop(int token, int sentence) {
    int end = token;
    while (end < sentence
        && !words.is(end, ",")
        && !words.quoteMark(end)
        && !words.is(end, ";")
        && !words.is(end, ":")) {
      end++;
    }
    while (end > token && words.mark(end - 1)) {
      end--;
    }
    return end;
  }

  /// The subject of the sentence that `token` stands in: the first phrase with a finite verb after
  /// it; null when there is none before `token`.
  @Nullable Range subject(int token) {
    int start = scene.sentenceStart(token);
    int last = Math.min(token, start + FARTHEST_SUBJECT);
    for (int at = start + 1; at < last; at++) {
      if (scene.is(at).finite() && words.depth(at) == words.depth(token) && words.wordy(at)) {
        int end = at;
        while (end > start && scene.is(end - 1) == WordClass.ADVERB) {
          end--;
        }
        Range found = before(end);
        if (found != null && found.first() >= start) {
          return found;
        }
      }
    }
    return null;
  }
}
