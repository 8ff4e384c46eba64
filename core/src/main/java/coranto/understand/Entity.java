package coranto.understand;

import coranto.report.EntityType;
import coranto.report.Span;
import java.util.List;

/// A person, organisation or place of one report.
///
/// @param id unique within the report: e1, e2, ...
/// @param name the fullest form the report uses
public record Entity(String id, EntityType type, String name, List<Role> roles) {
  public Entity {
    roles = List.copyOf(roles);
  }

  /// What someone is said to be: a title, an office, a membership.
  public record Role(String text, Span span) {}
}
