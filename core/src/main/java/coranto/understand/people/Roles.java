package coranto.understand.people;

import coranto.report.EntityType;
import coranto.understand.words.Gazetteer;
import coranto.understand.words.Lexicon;
import coranto.understand.words.Words;
import java.util.Set;

/// Finds what people are said to be: titles before their names, appositions after them, party and
/// state in brackets; then who is meant by *the senator*.
public final class Roles {
  private static final Set<String> TITLES = Lexicon.set("titles.txt");
  private static final Set<String> MODIFIERS = Lexicon.set("title-modifiers.txt");
  private static final Set<String> NOUNS = Lexicon.set("role-nouns.txt");
  private static final Set<String> WOMEN = Lexicon.set("women.txt");
  private static final Set<String> MEN = Lexicon.set("men.txt");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final Set<String> STOPS =
      Set.of(
          ",", ";", ":", ".", "(", ")", "\"", "-", "who", "which", "that", "whose", "where", "?",
          "!");

  /// A role has at most so many tokens.
  private static final int LONGEST = 24;

  private final Words words;
  private final Cast cast;

  public Roles(Words words, Cast cast) {
    this.words = words;
    this.cast = cast;
  }

  /// Gives every person the roles that stand beside the names, and looks for the sexes.
  public void find() {
    for (Member member : cast.members()) {
      if (member.type() == EntityType.PERSON) {
        for (Member.At mention : member.mentions()) {
          beside(member, mention);
        }
      }
    }
  }

  private void beside(Member member, Member.At mention) {
    sex(member, Gazetteer.shipped().classes(words.norm(mention.first())), mention);
    int title = titleBefore(mention.first());
    if (title < mention.first()) {
      role(member, title, mention.first());
    } else {
      appositionBefore(member, mention);
    }
    after(member, mention.end());
  }

  private void sex(Member member, int classes, Member.At mention) {
    boolean given = mention.end() - mention.first() > 1;
    if (given && (classes & Gazetteer.WOMAN) > 0) {
      member.sex(Member.Sex.WOMAN);
    } else if (given && (classes & Gazetteer.MAN) > 0) {
      member.sex(Member.Sex.MAN);
    }
  }

  private void role(Member member, int first, int end) {
    int last = end;
    while (last > first && words.mark(last - 1) && !words.is(last - 1, ".")) {
      last--;
    }
    if (last <= first) {
      return;
    }
    member.role(words.text(first, last), words.span(first, last));
    for (int token = first; token < last; token++) {
      if (WOMEN.contains(words.norm(token))) {
        member.sex(Member.Sex.WOMAN);
      } else if (MEN.contains(words.norm(token))) {
        member.sex(Member.Sex.MAN);
      }
    }
  }

  /// Where the title right before a name begins; the name's first token when there is none.
  int titleBefore(int name) {
    int first = name;
    int at = name - 1;
    boolean titled = false;
    while (at >= 0 && words.sentenceIndex(at) == words.sentenceIndex(name) && name - at < 8) {
      String norm = words.norm(at);
      if (TITLES.contains(norm)) {
        titled = true;
        first = at;
      } else if (norm.equals(".") && TITLES.contains(words.norm(at - 1)) && words.tight(at)) {
        first = first == name ? name : first;
      } else if (titleOf(at)) {
        titled = true;
        first = at - 2;
        at -= 2;
      } else if (titled && MODIFIERS.contains(norm)) {
        first = at;
      } else if (!(titled && norm.equals("-"))) {
        break;
      }
      at--;
    }
    return titled ? first : name;
  }

  /// `Secretary of State`, ending at `token`.
  private boolean titleOf(int token) {
    return words.capital(token)
        && words.is(token - 1, "of")
        && TITLES.contains(words.norm(token - 2))
        && words.capital(token - 2);
  }

  /// `the chairwoman of the committee, Judith Halloran,`.
  private void appositionBefore(Member member, Member.At mention) {
    int comma = mention.first() - 1;
    boolean set = words.is(comma, ",") && (words.mark(mention.end()) || !words.has(mention.end()));
    if (!set) {
      return;
    }
    int sentence = words.sentence(comma).firstToken();
    boolean noun = false;
    for (int at = comma - 1; at >= Math.max(sentence, comma - LONGEST); at--) {
      if (STOPS.contains(words.norm(at)) || words.quoted(at) && !words.quoted(comma)) {
        return;
      }
      noun |= NOUNS.contains(words.norm(at)) && head(at, comma);
      boolean begins = ARTICLES.contains(words.norm(at)) || owner(at);
      if (noun && begins) {
        role(member, at + 1, comma);
        return;
      }
    }
  }

  private boolean owner(int token) {
    return words.possessive(token)
        || words.is(token, "his")
        || words.is(token, "her")
        || words.is(token, "its")
        || words.is(token, "their");
  }

  /// Whether the noun is the head of what runs to `end`: the last word, or `of` follows.
  private boolean head(int noun, int end) {
    String next = words.norm(noun + 1);
    return noun + 1 == end
        || next.equals("of")
        || next.equals("for")
        || next.equals("at")
        || next.equals("to")
        || next.equals("in");
  }

  private void after(Member member, int end) {
    if (words.is(end, "(")) {
      party(member, end);
    } else if (words.is(end, ",")) {
      int last = appositionEnd(end + 1);
      if (last > end + 1) {
        role(member, end + 1, last);
      }
    }
  }

  /// `(R-KY)`: party and state.
  private void party(Member member, int open) {
    boolean party =
        words.raw(open + 1).length() == 1
            && words.capital(open + 1)
            && words.is(open + 2, "-")
            && words.capital(open + 3);
    if (party) {
      role(member, open + 1, open + 4);
    }
  }

  /// One past the apposition that begins at `first`; `first` when none does.
  private int appositionEnd(int first) {
    int end = first;
    boolean noun = false;
    while (words.has(end)
        && end - first < LONGEST
        && !STOPS.contains(words.norm(end)) | inner(end, first)) {
      boolean early = end - first < 6;
      noun |= early && NOUNS.contains(words.norm(end));
      end++;
    }
    boolean article = words.is(first, "a") || words.is(first, "an");
    boolean closed = !words.has(end) || STOPS.contains(words.norm(end));
    return (noun || article && end - first > 1) && closed && begins(first) ? end : first;
  }

  /// A hyphen or dot inside a word does not end an apposition.
  private boolean inner(int token, int first) {
    return token > first
        && words.tight(token)
        && words.tight(token + 1)
        && (words.is(token, "-") || words.is(token, "."));
  }

  private boolean begins(int first) {
    boolean possessive = false;
    for (int at = first + 1; at < first + 5; at++) {
      possessive |= words.possessive(at);
    }
    return ARTICLES.contains(words.norm(first))
        || NOUNS.contains(words.norm(first))
        || MODIFIERS.contains(words.norm(first))
        || NOUNS.contains(words.norm(first + 1))
        || owner(first)
        || possessive;
  }
}
