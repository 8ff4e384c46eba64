package coranto.story;

import coranto.report.EntityType;
import coranto.understand.finding.Entity;
import coranto.understand.finding.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Knows speakers again across reports: a person by first and last name, anything else by its
/// name. A bare surname stays with its report.
final class Speakers {
  private Speakers() {}

  /// Who speaks.
  ///
  /// @param key the same for one speaker throughout the story
  /// @param last the last word of the name in normal form; empty when unnamed
  /// @param roles as the report gives them
  /// @param person who it is across reports; null when that is not known
  record Speaker(
      String key, String name, String last, List<String> roles, @Nullable String person) {
    boolean named() {
      return !last.isEmpty();
    }
  }

  /// @param speaker as a finding gives it; null when nobody is given
  static @Nullable Speaker of(Sheet sheet, @Nullable String speaker) {
    if (speaker == null) {
      return null;
    }
    Entity entity = sheet.entity(speaker);
    if (entity == null) {
      return speaker.equals(Finding.Quote.UNNAMED)
          ? new Speaker("unnamed in " + sheet.id(), Finding.Quote.UNNAMED, "", List.of(), null)
          : null;
    }
    return of(sheet, entity);
  }

  private static Speaker of(Sheet sheet, Entity entity) {
    List<String> words = PersonSketch.words(entity.name());
    String last = words.isEmpty() ? entity.name() : words.getLast();
    boolean bare = entity.type() == EntityType.PERSON && words.size() < 2;
    String name =
        entity.type() == EntityType.PERSON && !bare
            ? words.getFirst() + " " + last
            : String.join(" ", words);
    String key = bare ? entity.id() + " in " + sheet.id() : entity.type() + " " + name;
    String person = entity.person();
    var roles = entity.roles().stream().map(Entity.Role::text).distinct().toList();
    return new Speaker(
        person == null ? key : "person " + person, entity.name(), last, roles, person);
  }
}
