package coranto.understand.people;

import coranto.understand.grammar.WordClasses;
import coranto.understand.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads a report from its beginning and says who is meant by *he* and *she*, and by *the senator*.
/// People that are not named (*a neighbour*) stand in the way of those that are. Modest by intent:
/// no answer is better than a wrong one.
public final class Pronouns {
  private static final Set<String> MAN = Set.of("he", "him", "his", "himself");
  private static final Set<String> WOMAN = Set.of("she", "her", "hers", "herself");

  /// How many people are kept in mind.
  private static final int KEPT = 24;

  private final Words words;
  private final Cast cast;
  private final Antecedents antecedents;
  private final Strangers strangers;
  private final RoleMentions roles;
  private final List<Candidate> candidates = new ArrayList<>();

  public Pronouns(Words words, WordClasses classes, Cast cast) {
    this.words = words;
    this.cast = cast;
    this.antecedents = new Antecedents(words, classes, cast);
    this.strangers = new Strangers(words, classes, cast);
    this.roles = new RoleMentions(words, classes, cast);
  }

  /// Adds the mentions by pronoun and by role to the cast.
  public void find() {
    find(new PronounModel());
  }

  /// The same with a chooser of one's own.
  public void find(Choice.Chooser chooser) {
    int token = 0;
    while (token < words.size()) {
      Member member = cast.at(token);
      if (member != null) {
        token = named(member, token);
      } else {
        token = unnamed(token, chooser);
      }
    }
  }

  private int named(Member member, int token) {
    int end = token + 1;
    while (cast.at(end) == member && cast.firstOf(end) == token) {
      end++;
    }
    if (member.person()) {
      mention(member, token, end, Form.NAME);
    }
    return end;
  }

  private int unnamed(int token, Choice.Chooser chooser) {
    Member.Sex sex = sex(words.norm(token));
    if (sex != Member.Sex.UNKNOWN) {
      pronoun(token, sex, chooser);
      return token + 1;
    }
    RoleMentions.Hit role = roles.at(token);
    if (role != null) {
      cast.add(role.member(), token, role.end(), Form.ROLE, "entities/role");
      if (role.member().person()) {
        mention(role.member(), token, role.end(), Form.ROLE);
      }
      return role.end();
    }
    Candidate stranger = strangers.at(token, candidates);
    if (stranger != null) {
      remember(stranger);
      return stranger.end();
    }
    return token + 1;
  }

  private static Member.Sex sex(String norm) {
    if (MAN.contains(norm)) {
      return Member.Sex.MAN;
    }
    return WOMAN.contains(norm) ? Member.Sex.WOMAN : Member.Sex.UNKNOWN;
  }

  private void pronoun(int token, Member.Sex sex, Choice.Chooser chooser) {
    List<Candidate> fitting = antecedents.fitting(token, sex, candidates);
    int chosen =
        fitting.isEmpty() ? -1 : chooser.choose(token, antecedents.choices(token, fitting));
    if (chosen < 0) {
      return;
    }
    Candidate meant = fitting.get(chosen);
    meant.sex(sex);
    Member member = meant.member();
    if (member != null) {
      cast.add(member, token, token + 1, Form.PRONOUN, "entities/pronoun");
    }
    meant.again(token, token + 1, Form.PRONOUN);
    remember(meant);
  }

  private void mention(Member member, int first, int end, Form form) {
    Candidate known = known(member);
    if (known == null) {
      known = new Candidate(member, "", Member.Sex.UNKNOWN, first, end, form);
    } else {
      known.again(first, end, form);
    }
    remember(known);
  }

  private @Nullable Candidate known(Member member) {
    for (Candidate each : candidates) {
      if (each.member() == member) {
        return each;
      }
    }
    return null;
  }

  /// Keeps the last mentioned last.
  private void remember(Candidate candidate) {
    if (antecedents.says(candidate)) {
      candidate.speaksIn(words.sentenceIndex(candidate.first()));
    }
    candidates.remove(candidate);
    candidates.add(candidate);
    if (candidates.size() > KEPT) {
      candidates.removeFirst();
    }
  }
}
