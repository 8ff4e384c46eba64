package coranto.understand.people;

import coranto.report.EntityType;
import coranto.understand.words.Range;
import coranto.understand.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everyone and everything a report names, with all mentions: who stands where.
public final class Cast {
  private final List<Member> members;
  private final @Nullable Member[] at;
  private final int[] firstOf;
  private final boolean[] told;

  /// Gives the members their ids in the order of their first mentions.
  Cast(Words words, List<Member> members) {
    this.members = new ArrayList<>(members);
    this.members.sort(Comparator.comparingInt(Member::first));
    this.at = new Member[words.size()];
    this.firstOf = new int[words.size()];
    this.told = new boolean[words.size()];
    for (int index = 0; index < this.members.size(); index++) {
      Member member = this.members.get(index);
      member.id("e" + (index + 1));
      member.mentions().forEach(mention -> put(member, mention));
    }
  }

  private void put(Member member, Member.At mention) {
    for (int token = mention.first(); token < mention.end(); token++) {
      at[token] = member;
      firstOf[token] = mention.first();
    }
  }

  /// Keeps in mind that these tokens say what someone is.
  void tell(Range role) {
    java.util.Arrays.fill(told, role.first(), role.end(), true);
  }

  /// Whether the token belongs to a role that stands beside a name.
  public boolean told(int token) {
    return token >= 0 && token < told.length && told[token];
  }

  /// In the order of their first mentions.
  public List<Member> members() {
    return members;
  }

  /// Who is mentioned at the token; null when nobody is.
  public @Nullable Member at(int token) {
    return token >= 0 && token < at.length ? at[token] : null;
  }

  /// Whether the token belongs to the mention of a person.
  public boolean person(int token) {
    Member member = at(token);
    return member != null && member.person();
  }

  /// The first token of the mention that the token belongs to.
  public int firstOf(int token) {
    return firstOf[token];
  }

  void add(Member member, int first, int end, Form form, String byRule) {
    member.mention(first, end, form, byRule);
    put(member, new Member.At(first, end, form, byRule));
  }

  /// The first person, else the first organisation, else the first place named in `first` to `end`.
  public @Nullable Member speaker(int first, int end) {
    for (EntityType type :
        List.of(EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE, EntityType.OTHER)) {
      for (int token = first; token < end; token++) {
        Member member = at(token);
        if (member != null && member.type() == type) {
          return member;
        }
      }
    }
    return null;
  }
}
