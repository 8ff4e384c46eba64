package coranto.understand.people;

import coranto.understand.words.Range;
import coranto.understand.words.Words;
import java.util.Set;

/// The role right before a name: `former Senator`, `FBI Director`, `Ukraine's president,`, `his
/// wife,`, `the chairwoman of the committee,`.
final class RolesBefore {
  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "another");
  private static final Set<String> OWNERS = Set.of("his", "her", "its", "their", "my", "our");
  private static final Set<String> STOPS =
      Set.of(
          ",", ";", ":", ".", "(", ")", "\"", "who", "which", "that", "whose", "where", "?", "!");

  /// A role has at most so many tokens.
  private static final int LONGEST = 24;

  private final Words words;
  private final Cast cast;

  RolesBefore(Words words, Cast cast) {
    this.words = words;
    this.cast = cast;
  }

  /// Empty when there is none.
  Range of(Member.At mention) {
    int first = owned(title(mention.first()), mention.first());
    if (first < mention.first()) {
      return trimmed(first, mention.first());
    }
    return apposition(mention);
  }

  private Range trimmed(int first, int end) {
    int last = end;
    while (last > first && words.mark(last - 1) && !words.is(last - 1, ".")) {
      last--;
    }
    return new Range(first, last);
  }

  /// Where the title right before a name begins; the name's first token when there is none.
  private int title(int name) {
    int first = name;
    int at = name - 1;
    boolean titled = false;
    while (at >= 0 && words.sentenceIndex(at) == words.sentenceIndex(name) && name - at < 10) {
      String norm = words.norm(at);
      if (RoleWords.title(norm) || RoleWords.title(norm.replace(".", ""))) {
        titled = true;
        first = at;
      } else if (norm.equals(".") && RoleWords.title(words.norm(at - 1)) && words.tight(at)) {
        first = first == name ? name : first;
      } else if (titleOf(at)) {
        titled = true;
        first = at - 2;
        at -= 2;
      } else if (titled && (RoleWords.modifier(norm) || body(at) || whose(at, first))) {
        first = at;
      } else if (!(titled && (norm.equals("-") && words.tight(at) || joins(at)))) {
        break;
      }
      at--;
    }
    return titled ? first : name;
  }

  /// The `and` of `president and chief executive`, not that of `Ida Holm of Utah and Senator Ruo`.
  private boolean joins(int token) {
    String before = words.norm(token - 1);
    boolean role = RoleWords.title(before) || RoleWords.noun(before) || before.equals(".");
    return words.is(token, "and") && role;
  }

  /// `FBI` of `FBI Director`, `Kentucky` of `Kentucky Senator`.
  private boolean body(int token) {
    Member member = cast.at(token);
    return member != null && !member.person() && words.capital(token);
  }

  /// `Tobias Wren` of `Tobias Wren aide`: a name before a trade that is written small.
  private boolean whose(int token, int first) {
    Member member = cast.at(token);
    boolean goesOn = cast.at(token + 1) == member || token + 1 == first;
    return member != null && member.person() && goesOn && !words.capital(lowest(first));
  }

  /// The first token from there on that belongs to no name.
  private int lowest(int first) {
    int at = first;
    while (cast.at(at) != null) {
      at++;
    }
    return at;
  }

  /// `Secretary of State`, ending at `token`.
  private boolean titleOf(int token) {
    return words.capital(token)
        && words.is(token - 1, "of")
        && RoleWords.title(words.norm(token - 2))
        && words.capital(token - 2);
  }

  /// `Halloran's lawyer`, `his wife`: the owner belongs to the role.
  private int owned(int title, int name) {
    int noun = title == name && RoleWords.noun(words.norm(name - 1)) ? name - 1 : title;
    if (noun == name) {
      return name;
    }
    int owner = owner(noun - 1);
    boolean bare = owner < 0 && noun == name - 1 && title == name && whose(noun - 1, noun);
    return bare ? cast.firstOf(noun - 1) : owner < 0 ? title : owner;
  }

  /// The first token of the owner whose possessive ends at the token; -1 when none does.
  private int owner(int token) {
    if (OWNERS.contains(words.norm(token))) {
      return token;
    }
    if (!words.possessive(token) || cast.at(token - 1) == null) {
      return -1;
    }
    return cast.firstOf(token - 1);
  }

  /// `the chairwoman of the committee, Judith Halloran,`.
  private Range apposition(Member.At mention) {
    int comma = mention.first() - 1;
    boolean set = words.is(comma, ",") && (words.mark(mention.end()) || !words.has(mention.end()));
    var none = new Range(mention.first(), mention.first());
    if (!set) {
      return none;
    }
    int sentence = words.sentence(comma).firstToken();
    boolean noun = false;
    for (int at = comma - 1; at >= Math.max(sentence, comma - LONGEST); at--) {
      if (STOPS.contains(words.norm(at)) || words.quoted(at) && !words.quoted(comma)) {
        return none;
      }
      noun |= RoleWords.noun(words.norm(at)) && head(at, comma);
      if (noun && ARTICLES.contains(words.norm(at))) {
        return new Range(at, comma);
      }
      int owner = noun ? owner(at) : -1;
      if (owner >= 0) {
        return new Range(owner, comma);
      }
    }
    return none;
  }

  /// Whether the noun is the head of what runs to `end`: the last word, or a preposition follows.
  private boolean head(int noun, int end) {
    String next = words.norm(noun + 1);
    return noun + 1 == end
        || next.equals("of")
        || next.equals("for")
        || next.equals("at")
        || next.equals("to")
        || next.equals("in");
  }
}
