package coranto.understand.denials;

import coranto.understand.grammar.WordClass;
import coranto.understand.grammar.WordClasses;
import coranto.understand.people.Cast;
import coranto.understand.people.Member;
import coranto.understand.words.Lexicon;
import coranto.understand.words.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A report as the rules of denials look at it: words, their classes, who is named; where a clause
/// begins and ends, and what undoes a denial.
final class DenialWords {
  private static final Set<String> CLAIMS = Lexicon.set("claim-nouns.txt");
  private static final Set<String> UNDONE = Lexicon.set("undeniers.txt");
  private static final Set<String> OWNERS = Lexicon.set("denial-words.tsv", "owners");

  /// So far before a denial stand the words that undo it.
  private static final int NEAR = 4;

  /// A clause has at most so many tokens.
  private static final int LONGEST = 60;

  final Words words;
  private final WordClasses classes;
  private final Cast cast;

  DenialWords(Words words, WordClasses classes, Cast cast) {
    this.words = words;
    this.classes = classes;
    this.cast = cast;
  }

  WordClass is(int token) {
    return classes.of(token);
  }

  @Nullable Member at(int token) {
    return cast.at(token);
  }

  int sentenceStart(int token) {
    return words.sentence(token).firstToken();
  }

  int sentenceEnd(int token) {
    return words.sentence(token).endToken();
  }

  boolean claimNoun(int token) {
    WordClass before = is(token - 1);
    boolean does = before.noun() || before == WordClass.PRONOUN || before == WordClass.WHO;
    return CLAIMS.contains(words.norm(token)) && !(is(token).finite() && does);
  }

  /// Whether the word tells whose something is: `his`.
  boolean owns(int token) {
    return OWNERS.contains(words.norm(token));
  }

  /// Whether the denial at `token` is itself denied, only possible, or part of a question.
  boolean undone(int token) {
    int start = sentenceStart(token);
    for (int at = token - 1; at >= Math.max(start, token - NEAR); at--) {
      boolean that = words.is(at, "that") && at < token - 1;
      if (words.is(at, ",") || that || words.quoteMark(at)) {
        break;
      }
      if (UNDONE.contains(words.norm(at)) && !known(at)) {
        return true;
      }
    }
    return question(token) || words.is(start, "if") && !words.quoted(start);
  }

  /// `Will` and `May` as names.
  private boolean known(int token) {
    return words.capital(token) && at(token) != null;
  }

  boolean question(int token) {
    int last = sentenceEnd(token) - 1;
    boolean mark = words.is(last, "?") || words.is(last - 1, "?");
    return mark && words.depth(token) == words.depth(Math.max(last - 1, token));
  }

  /// Where the clause that begins at `first` ends.
  int clauseEnd(int first) {
    int end = Math.min(sentenceEnd(first), first + LONGEST);
    int depth = words.depth(first);
    for (int token = first; token < end; token++) {
      if (token > first && breaks(token, depth)) {
        return token;
      }
    }
    return trimmed(first, end);
  }

  private int trimmed(int first, int end) {
    int last = end;
    while (last > first + 1 && words.mark(last - 1) && !words.quoteMark(last - 1)) {
      last--;
    }
    return last;
  }

  private boolean breaks(int token, int depth) {
    boolean closes = depth > 0 && words.quoteMark(token) && words.depth(token + 1) < depth;
    if (closes || words.is(token, ";") || words.is(token, ":") || dash(token)) {
      return true;
    }
    if (words.is(token, ",")) {
      return afterComma(token + 1) || words.depth(token) != depth && words.quoteMark(token + 1);
    }
    boolean and = words.is(token, "and") || words.is(token, "but");
    boolean verb =
        is(token + 1).finite() || is(token + 2).finite() && is(token + 1) == WordClass.ADVERB;
    boolean where =
        (words.is(token, "in") || words.is(token, "during"))
            && (words.is(token + 1, "a") || words.is(token + 1, "an"))
            && PLACES.contains(words.norm(token + 2));
    return and && verb || where;
  }

  private static final Set<String> PLACES = Lexicon.set("denial-words.tsv", "places");

  private boolean dash(int token) {
    return words.is(token, "-") && !words.tight(token) && !words.tight(token + 1);
  }

  private boolean afterComma(int token) {
    WordClass next = is(token);
    boolean conjunction = words.is(token, "but") || words.is(token, "and") && is(token + 1).verb();
    return next == WordClass.ING || next == WordClass.PAST || conjunction || subject(token, token);
  }

  /// Whether someone and a verb in the past follow: `the ministry said`, `Selmont later withdrew`.
  private boolean subject(int token, int first) {
    for (int at = token; at < first + 7; at++) {
      WordClass here = is(at);
      if (here == WordClass.PAST) {
        return at > first;
      }
      boolean on = here.noun() || here == WordClass.DETERMINER || here == WordClass.ADVERB;
      if (!on
          && here != WordClass.PRONOUN
          && here != WordClass.OWNER
          && here != WordClass.ADJECTIVE) {
        return false;
      }
    }
    return false;
  }

  /// Who stands before the verb as its subject; null when the sentence names nobody there.
  @Nullable Member subject(int verb) {
    int start = sentenceStart(verb);
    int at = before(verb - 1, start);
    if (words.is(at, ",")) {
      at = before(beforeAside(at, start), start);
    }
    if (words.is(at, "who") || words.is(at, "which")) {
      at = words.is(at - 1, ",") ? at - 2 : at - 1;
    }
    boolean coordinated = words.is(at, "and") || words.is(at, "but") || is(verb) == WordClass.ING;
    return coordinated ? first(start, at) : named(at, start);
  }

  /// Past adverbs and helping verbs, backwards.
  private int before(int from, int start) {
    int at = from;
    while (at > start && (is(at) == WordClass.ADVERB || HELPING.contains(words.norm(at)))) {
      at--;
    }
    return at;
  }

  private static final Set<String> HELPING = Lexicon.set("denial-words.tsv", "helping");

  /// Before the comma that opens what the one at `comma` closes.
  private int beforeAside(int comma, int start) {
    for (int at = comma - 1; at > start; at--) {
      if (words.is(at, ",")) {
        return at - 1;
      }
    }
    return comma - 1;
  }

  /// The mention that ends at `at` or stands in the noun phrase before it.
  private @Nullable Member named(int at, int start) {
    for (int token = at; token >= Math.max(start, at - 8); token--) {
      Member member = at(token);
      if (member != null) {
        return member;
      }
      WordClass here = is(token);
      if (here.verb() || here == WordClass.MARK || here == WordClass.DETERMINER && token < at - 1) {
        return null;
      }
    }
    return null;
  }

  private @Nullable Member first(int start, int end) {
    for (int token = start; token < end; token++) {
      if (at(token) != null) {
        return at(token);
      }
    }
    return null;
  }

  /// Whose the noun is: `Quill's claims`, `his claims`, `claims by Quill`; null when nobody's.
  @Nullable Member owner(int noun) {
    for (int token = noun - 1; token >= Math.max(sentenceStart(noun), noun - 4); token--) {
      boolean owns = words.possessive(token) && at(token - 1) != null;
      if (owns) {
        return at(token - 1);
      }
      if (OWNERS.contains(words.norm(token))) {
        return at(token);
      }
      if (is(token).verb() || is(token) == WordClass.PREPOSITION) {
        break;
      }
    }
    boolean by = words.is(noun + 1, "by") || words.is(noun + 1, "from");
    for (int token = noun + 2; by && token < Math.min(noun + 7, sentenceEnd(noun)); token++) {
      if (at(token) != null) {
        return at(token);
      }
    }
    return null;
  }
}
