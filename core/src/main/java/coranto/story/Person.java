package coranto.story;

import coranto.report.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Someone known over reports, by a full name and what is told of him.
///
/// @param id made of the name, with a number from the second bearer on; never changes
/// @param key the name in the form by which bearers are looked for
/// @param roles as reports give them, the first ones
/// @param facts what is told, each once, in the order met: `role:senator`, `of:kentucky`,
///     `with:ida holm`, ...
/// @param born the years that fit all ages told; null when none was
/// @param reports how many tell of the person
public record Person(
    String id,
    String key,
    String name,
    List<String> roles,
    List<String> facts,
    @Nullable Span born,
    int reports) {
  public Person {
    roles = List.copyOf(roles);
    facts = List.copyOf(facts);
  }
}
