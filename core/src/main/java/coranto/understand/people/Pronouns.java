package coranto.understand.people;

import coranto.report.Sentence;
import coranto.understand.words.Lexicon;
import coranto.understand.words.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Says who is meant by *he* and *she*, and by *the senator*: the person of the sentence's
/// beginning, else of the sentence before, as far as sex and role allow. Modest by intent: no
/// answer is better than a wrong one.
public final class Pronouns {
  private static final Set<String> MAN = Set.of("he", "him", "his", "himself");
  private static final Set<String> WOMAN = Set.of("she", "her", "hers", "herself");
  private static final Set<String> NOUNS = Lexicon.set("role-nouns.txt");

  /// How many sentences back a person is looked for.
  private static final int BACK = 4;

  /// How many tokens back the holder of a role is looked for.
  private static final int FARTHEST = 3000;

  private final Words words;
  private final Cast cast;

  public Pronouns(Words words, Cast cast) {
    this.words = words;
    this.cast = cast;
  }

  /// Adds the mentions by pronoun and by role to the cast.
  public void find() {
    for (int token = 0; token < words.size(); token++) {
      if (cast.at(token) == null) {
        pronoun(token);
        role(token);
      }
    }
  }

  private void pronoun(int token) {
    Member.Sex sex = sex(words.norm(token));
    if (sex == Member.Sex.UNKNOWN || words.quoted(token)) {
      return;
    }
    Member member = antecedent(token, sex);
    if (member != null) {
      member.sex(sex);
      cast.add(member, token, token + 1, Form.PRONOUN, "entities/pronoun");
    }
  }

  private static Member.Sex sex(String norm) {
    if (MAN.contains(norm)) {
      return Member.Sex.MAN;
    }
    return WOMAN.contains(norm) ? Member.Sex.WOMAN : Member.Sex.UNKNOWN;
  }

  private @Nullable Member antecedent(int token, Member.Sex sex) {
    int here = words.sentenceIndex(token);
    for (int index = here; index >= Math.max(0, here - BACK); index--) {
      Sentence sentence = words.sentences().get(index);
      Member found = first(sentence.firstToken(), Math.min(sentence.endToken(), token), sex);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /// The first person outside quotation marks, else the first inside.
  private @Nullable Member first(int first, int end, Member.Sex sex) {
    Member inside = null;
    for (int token = first; token < end; token++) {
      Member member = cast.at(token);
      if (member != null && member.person() && fits(member, sex)) {
        if (!words.quoted(token) && !words.possessive(token + 1)) {
          return member;
        }
        inside = inside == null ? member : inside;
      }
    }
    return inside;
  }

  private static boolean fits(Member member, Member.Sex sex) {
    return member.sex() == Member.Sex.UNKNOWN || member.sex() == sex;
  }

  /// `the senator`, not followed by a name or `of`.
  private void role(int token) {
    int noun = noun(token);
    if (noun == 0 || words.quoted(token) || words.is(noun + 1, "of")) {
      return;
    }
    Member member = holder(words.norm(noun), token);
    if (member != null) {
      cast.add(member, token, noun + 1, Form.ROLE, "entities/role");
    }
  }

  /// The noun of a definite role that begins at `token`; 0 when there is none.
  int noun(int token) {
    if (!words.is(token, "the")) {
      return 0;
    }
    for (int at = token + 1; at < token + 3 && words.wordy(at); at++) {
      if (NOUNS.contains(words.norm(at)) && !words.capital(at + 1)) {
        return NOUNS.contains(words.norm(at + 1)) ? 0 : at;
      }
    }
    return 0;
  }

  /// The person last named before `token` that has the role.
  private @Nullable Member holder(String noun, int token) {
    for (int at = token - 1; at >= Math.max(0, token - FARTHEST); at--) {
      Member member = cast.at(at);
      if (member != null && member.person() && holds(member, noun, token)) {
        return member;
      }
    }
    return null;
  }

  private boolean holds(Member member, String noun, int token) {
    return member.roles().stream()
        .anyMatch(
            role ->
                role.span().from() < words.from(token)
                    && named(role.text().toLowerCase(java.util.Locale.ROOT), noun));
  }

  private static boolean named(String role, String noun) {
    for (String word : role.split("[ ,.-]+")) {
      if (word.equals(noun) || ABBREVIATED.getOrDefault(word, word).equals(noun)) {
        return true;
      }
    }
    return false;
  }

  private static final java.util.Map<String, String> ABBREVIATED =
      java.util.Map.of(
          "sen",
          "senator",
          "rep",
          "representative",
          "gov",
          "governor",
          "prof",
          "professor",
          "gen",
          "general",
          "capt",
          "captain");
}
