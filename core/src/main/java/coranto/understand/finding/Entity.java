package coranto.understand.finding;

import coranto.report.EntityType;
import coranto.report.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person, organisation or place of one report.
///
/// @param id unique within the report: e1, e2, ...
/// @param name the fullest form the report uses
/// @param person who it is across reports; null for what is no person, and until that is known
public record Entity(
    String id, EntityType type, String name, List<Role> roles, @Nullable String person) {
  public Entity(String id, EntityType type, String name, List<Role> roles) {
    this(id, type, name, roles, null);
  }

  public Entity {
    roles = List.copyOf(roles);
  }

  /// The same, known across reports.
  public Entity as(String known) {
    return new Entity(id, type, name, roles, known);
  }

  /// What someone is said to be: a title, an office, a membership.
  public record Role(String text, Span span) {}
}
