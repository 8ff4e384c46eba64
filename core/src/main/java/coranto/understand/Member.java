package coranto.understand;

import coranto.report.EntityType;
import coranto.report.Span;
import java.util.ArrayList;
import java.util.List;

/// An entity while it is being put together.
final class Member {
  /// What is known of a person's sex, for pronouns alone.
  enum Sex {
    WOMAN,
    MAN,
    UNKNOWN
  }

  /// A mention by its tokens.
  record At(int first, int end, Finding.Form form, String byRule) {}

  private final EntityType type;
  private final List<Entity.Role> roles = new ArrayList<>();
  private final List<At> mentions = new ArrayList<>();
  private String name;
  private String id = "";
  private Sex sex = Sex.UNKNOWN;

  Member(EntityType type, String name) {
    this.type = type;
    this.name = name;
  }

  EntityType type() {
    return type;
  }

  boolean person() {
    return type == EntityType.PERSON;
  }

  String id() {
    return id;
  }

  void id(String given) {
    id = given;
  }

  String name() {
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

  List<At> mentions() {
    return mentions;
  }

  List<Entity.Role> roles() {
    return roles;
  }

  void role(String text, Span span) {
    if (roles.stream().noneMatch(role -> role.span().overlaps(span))) {
      roles.add(new Entity.Role(text, span));
    }
  }

  void mention(int first, int end, Finding.Form form, String byRule) {
    mentions.add(new At(first, end, form, byRule));
  }

  int first() {
    return mentions.stream().mapToInt(At::first).min().orElse(Integer.MAX_VALUE);
  }

  Entity entity() {
    return new Entity(id, type, name, roles);
  }
}
