package coranto.understand.people;

import coranto.understand.grammar.WordClasses;
import coranto.understand.words.Gazetteer;
import coranto.understand.words.Range;
import coranto.understand.words.Words;
import java.util.List;

/// Finds what people are said to be: titles before their names, appositions before and after, party
/// and state in brackets, ages, *who chairs the committee*, *is a lawyer*.
public final class Roles {
  private final Words words;
  private final Cast cast;
  private final RolesBefore before;
  private final RolesAfter after;

  public Roles(Words words, WordClasses classes, Cast cast) {
    this.words = words;
    this.cast = cast;
    this.before = new RolesBefore(words, cast);
    this.after = new RolesAfter(words, classes, cast);
  }

  /// Gives every person the roles that stand beside the names, and looks for the sexes.
  public void find() {
    for (Member member : cast.members()) {
      if (member.person()) {
        for (Member.At mention : List.copyOf(member.mentions())) {
          beside(member, mention);
        }
      }
    }
  }

  /// Gives every person the titles before the names: all that needs no grammar.
  public static void findTitles(Words words, Cast cast) {
    var before = new RolesBefore(words, cast);
    for (Member member : cast.members()) {
      for (Member.At mention :
          member.person() ? List.copyOf(member.mentions()) : List.<Member.At>of()) {
        Range title = before.of(mention);
        if (!title.empty()) {
          member.role(
              words.text(title.first(), title.end()),
              words.span(title.first(), title.end()),
              title.first(),
              title.end());
        }
      }
    }
  }

  private void beside(Member member, Member.At mention) {
    sex(member, mention);
    Range title = before.of(mention);
    if (!title.empty()) {
      role(member, title);
    }
    after.of(mention, !title.empty()).forEach(role -> role(member, role));
  }

  private void role(Member member, Range role) {
    if (otherSex(member, role)) {
      return;
    }
    member.role(
        words.text(role.first(), role.end()),
        words.span(role.first(), role.end()),
        role.first(),
        role.end());
    cast.tell(role);
    for (int token = role.first(); token < role.end() && !words.is(token, "of"); token++) {
      boolean owner = words.possessive(token + 1) || words.is(token, "who");
      if (!owner) {
        member.sex(RoleWords.sex(words.norm(token)));
      }
    }
  }

  /// `Mr. and Mrs. Halloran`: a title alone that is of the other one.
  private boolean otherSex(Member member, Range role) {
    Member.Sex told = RoleWords.sex(words.norm(role.first()));
    return role.end() - role.first() < 3
        && told != Member.Sex.UNKNOWN
        && member.sex() != Member.Sex.UNKNOWN
        && member.sex() != told;
  }

  private void sex(Member member, Member.At mention) {
    int classes = Gazetteer.shipped().classes(words.norm(mention.first()));
    boolean given = mention.end() - mention.first() > 1;
    boolean woman = (classes & Gazetteer.WOMAN) > 0;
    boolean man = (classes & Gazetteer.MAN) > 0;
    if (given && woman != man) {
      member.sex(woman ? Member.Sex.WOMAN : Member.Sex.MAN);
    }
  }
}
