package coranto.understand.people;

import coranto.understand.grammar.WordClass;
import coranto.understand.grammar.WordClasses;
import coranto.understand.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Says who is meant by *the senator* or *the company*: the one last mentioned whose role, or whose
/// name, says so. *The former president* must be a former one, *the Ohio senator* one of Ohio.
final class RoleMentions {
  /// Who is meant.
  ///
  /// @param end one past the mention's last token
  record Hit(Member member, int end) {}

  private static final Set<String> PAST = Set.of("former", "ex", "late", "then");
  private static final Set<String> LOWER =
      Set.of("vice", "deputy", "assistant", "associate", "prime");

  /// No more people and bodies are looked at for one mention.
  private static final int MOST_COMPARED = 400;

  private static final int LONGEST = 6;

  private final Words words;
  private final WordClasses classes;
  private final Cast cast;
  private final BodyWords bodies;
  private final LinkedHashSet<Member> recent = new LinkedHashSet<>();
  private int read;

  RoleMentions(Words words, WordClasses classes, Cast cast) {
    this.words = words;
    this.classes = classes;
    this.cast = cast;
    this.bodies = new BodyWords(words, cast);
  }

  /// The mention that begins at the token; null when none does, or nobody is surely meant. To be
  /// asked from the text's beginning on.
  @Nullable Hit at(int token) {
    follow(token);
    boolean opens = words.is(token, "the") && !words.quoted(token) && !cast.told(token);
    int noun = opens ? noun(token) : 0;
    if (noun == 0) {
      return null;
    }
    Member member = RoleWords.tells(words.norm(noun)) ? holder(token, noun) : null;
    if (member == null && BodyWords.noun(words.norm(noun))) {
      member = body(token, noun);
    }
    return member == null ? null : new Hit(member, noun + 1);
  }

  /// Keeps who was mentioned up to the token, the last one last.
  private void follow(int token) {
    for (; read < token; read++) {
      Member member = cast.at(read);
      if (member != null) {
        recent.remove(member);
        recent.addLast(member);
      }
    }
  }

  /// The noun of the definite phrase; 0 when there is none, or when it goes on (*the head of*), or
  /// stands beside a name.
  private int noun(int token) {
    int at = token + 1;
    while (at <= token + LONGEST && part(at)) {
      at++;
    }
    int noun = at - 1;
    boolean goesOn =
        words.is(at, "of")
            || words.capital(at) && words.wordy(at)
            || words.is(at, ",") && cast.person(at + 1)
            || words.is(at, "-") && words.tight(at);
    boolean tells = RoleWords.noun(words.norm(noun)) || BodyWords.noun(words.norm(noun));
    return noun > token && tells && !goesOn && cast.at(noun) == null ? noun : 0;
  }

  private boolean part(int token) {
    WordClass is = classes.of(token);
    return words.has(token)
        && (is.noun()
            || is == WordClass.ADJECTIVE
            || is == WordClass.NUMBER
            || words.is(token, "-") && words.tight(token));
  }

  private @Nullable Member holder(int token, int noun) {
    var reversed = new ArrayList<>(recent).reversed();
    for (boolean past : new boolean[] {false, true}) {
      for (Member member : reversed.subList(0, Math.min(reversed.size(), MOST_COMPARED))) {
        if (member.person() && holds(member, token, noun, past)) {
          return member;
        }
      }
    }
    return null;
  }

  private boolean holds(Member member, int token, int noun, boolean past) {
    boolean held = false;
    var told = new LinkedHashSet<String>();
    for (Member.Role role : member.roles()) {
      if (role.first() < token) {
        Set<String> words = RoleWords.told(this.words, role.first(), role.end());
        told.addAll(words);
        held |= says(words, noun, token, past);
      }
    }
    return held && agrees(told, token, noun);
  }

  /// Whether the role says what the noun asks: not vice for president, not former for present.
  private boolean says(Set<String> role, int noun, int token, boolean past) {
    String asked = words.norm(noun);
    if (role.stream().noneMatch(word -> RoleWords.fits(word, asked))) {
      return false;
    }
    boolean askedPast = PAST.stream().anyMatch(word -> stands(word, token, noun));
    boolean isPast = PAST.stream().anyMatch(role::contains);
    boolean ranks =
        LOWER.stream().allMatch(word -> role.contains(word) == stands(word, token, noun));
    return ranks && (past ? isPast : isPast == askedPast);
  }

  private boolean stands(String word, int token, int noun) {
    for (int at = token + 1; at < noun; at++) {
      if (words.is(at, word)) {
        return true;
      }
    }
    return false;
  }

  /// Whether names and ranks before the noun are among what is told of the person.
  private boolean agrees(Set<String> told, int token, int noun) {
    for (int at = token + 1; at < noun; at++) {
      String norm = words.norm(at);
      boolean asks =
          cast.at(at) != null
              || words.capital(at)
              || classes.of(at) == WordClass.NUMBER
              || RoleWords.modifier(norm);
      if (asks && words.wordy(at) && !told.contains(norm)) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Member body(int token, int noun) {
    int compared = 0;
    List<Member> reversed = new ArrayList<>(recent).reversed();
    for (Member member : reversed) {
      boolean near = words.sentenceIndex(token) - lastSentence(member, token) <= 4;
      if (!near || compared++ > MOST_COMPARED) {
        return null;
      }
      if (bodies.says(member, words.norm(noun)) && noun == token + 1) {
        return member;
      }
    }
    return null;
  }

  private int lastSentence(Member member, int token) {
    int last = 0;
    for (Member.At at : member.mentions()) {
      if (at.first() < token) {
        last = Math.max(last, words.sentenceIndex(at.first()));
      }
    }
    return last;
  }
}
