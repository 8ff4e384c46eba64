package coranto.story;

import coranto.report.EntityType;
import coranto.report.Tokens;
import coranto.text.Tokenizer;
import coranto.understand.Entity;
import coranto.understand.Finding;
import java.util.ArrayList;
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
  record Speaker(String key, String name, String last, List<String> roles) {
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
          ? new Speaker("unnamed in " + sheet.id(), Finding.Quote.UNNAMED, "", List.of())
          : null;
    }
    return of(sheet, entity);
  }

  private static Speaker of(Sheet sheet, Entity entity) {
    List<String> words = words(entity.name());
    String last = words.isEmpty() ? entity.name() : words.getLast();
    boolean bare = entity.type() == EntityType.PERSON && words.size() < 2;
    String name =
        entity.type() == EntityType.PERSON && !bare
            ? words.getFirst() + " " + last
            : String.join(" ", words);
    String key = bare ? entity.id() + " in " + sheet.id() : entity.type() + " " + name;
    var roles = entity.roles().stream().map(Entity.Role::text).distinct().toList();
    return new Speaker(key, entity.name(), last, roles);
  }

  /// The name's words in normal form, without initials.
  private static List<String> words(String name) {
    Tokens tokens = Tokenizer.tokens(name);
    var words = new ArrayList<String>();
    for (int token = 0; token < tokens.size(); token++) {
      String norm = tokens.norm(token);
      boolean letter = norm.length() == 1 && norm.charAt(0) < 0x3000;
      if (tokens.wordy(token) && !letter && !norm.equals("the") && !norm.equals("jr")) {
        words.add(norm);
      }
    }
    return words;
  }
}
