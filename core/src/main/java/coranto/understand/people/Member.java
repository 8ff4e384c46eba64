package coranto.understand.people;

import coranto.report.EntityType;
import coranto.report.Span;
import java.util.ArrayList;
import java.util.List;

/// An entity while it is being put together.
public final class Member {
  /// What is known of a person's sex, for pronouns alone.
  public enum Sex {
    WOMAN,
    MAN,
    UNKNOWN
  }

  /// A mention by its tokens.
  public record At(int first, int end, Form form, String byRule) {}

  /// What someone is said to be, from token `first` to before token `end`.
  public record Role(String text, Span span, int first, int end) {}

  private final EntityType type;
  private final List<Role> roles = new ArrayList<>();
  private final List<At> mentions = new ArrayList<>();
  private String name;
  private String id = "";
  private Sex sex = Sex.UNKNOWN;

  Member(EntityType type, String name) {
    this.type = type;
    this.name = name;
  }

  public EntityType type() {
    return type;
  }

  public boolean person() {
    return type == EntityType.PERSON;
  }

  public String id() {
    return id;
  }

  void id(String given) {
    id = given;
  }

  public String name() {
    return name;
  }

  /// Keeps the longer of the names.
  void name(String other) {
    if (other.length() > name.length()) {
      name = other;
    }
  }

  Sex sex() {
    return sex;
  }

  void sex(Sex found) {
    if (sex == Sex.UNKNOWN) {
      sex = found;
    }
  }

  public List<At> mentions() {
    return mentions;
  }

  public List<Role> roles() {
    return roles;
  }

  void role(String text, Span span, int from, int to) {
    if (roles.stream().noneMatch(role -> role.span().overlaps(span))) {
      roles.add(new Role(text, span, from, to));
    }
  }

  void mention(int first, int end, Form form, String byRule) {
    mentions.add(new At(first, end, form, byRule));
  }

  int first() {
    return mentions.stream().mapToInt(At::first).min().orElse(Integer.MAX_VALUE);
  }
}
