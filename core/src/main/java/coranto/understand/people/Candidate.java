package coranto.understand.people;

import org.jspecify.annotations.Nullable;

/// Someone a pronoun may stand for: a person named, or one that is not (*a neighbour*), as the text
/// is read from its beginning.
final class Candidate {
  private final @Nullable Member member;
  private final String noun;
  private Member.Sex sex;
  private int first;
  private int end;
  private Form form;
  private int mentions = 1;
  private int speaksIn = -1;

  /// @param member null when the person is not named
  /// @param noun what an unnamed one is called; empty for a named one
  Candidate(@Nullable Member member, String noun, Member.Sex sex, int first, int end, Form form) {
    this.member = member;
    this.noun = noun;
    this.sex = sex;
    this.first = first;
    this.end = end;
    this.form = form;
  }

  @Nullable Member member() {
    return member;
  }

  String noun() {
    return noun;
  }

  boolean named() {
    return member != null;
  }

  boolean may(Member.Sex asked) {
    Member.Sex known = sex();
    return known == Member.Sex.UNKNOWN || known == asked;
  }

  Member.Sex sex() {
    return member == null ? sex : member.sex();
  }

  void sex(Member.Sex found) {
    if (member == null) {
      sex = found;
    } else {
      member.sex(found);
    }
  }

  /// The last mention's first token.
  int first() {
    return first;
  }

  /// One past the last mention's last token.
  int end() {
    return end;
  }

  Form form() {
    return form;
  }

  int mentions() {
    return mentions;
  }

  /// The sentence in which a verb of saying last stood beside; -1 when none did.
  int speaksIn() {
    return speaksIn;
  }

  void speaksIn(int sentence) {
    speaksIn = sentence;
  }

  void again(int from, int to, Form as) {
    first = from;
    end = to;
    form = as;
    mentions++;
  }
}
