package coranto.understand.finding;

import coranto.report.EntityType;
import coranto.report.Name;
import coranto.understand.people.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// All that was understood in one revision.
///
/// @param findings in the order of their spans; disputes last
public record Understanding(List<Entity> entities, List<Finding> findings) {
  public static final Understanding NOTHING = new Understanding(List.of(), List.of());

  public Understanding {
    entities = List.copyOf(entities);
    findings = List.copyOf(findings);
  }

  public Optional<Entity> entity(String id) {
    return entities.stream().filter(entity -> entity.id().equals(id)).findFirst();
  }

  /// The names, for the steps that follow.
  public List<Name> names() {
    var counts = new HashMap<String, Integer>();
    for (Finding finding : findings) {
      if (finding instanceof Finding.Mention mention && mention.form() == Form.NAME) {
        counts.merge(mention.entity(), 1, Integer::sum);
      }
    }
    return entities.stream()
        .filter(entity -> entity.type() != EntityType.OTHER)
        .map(entity -> new Name(entity.name(), entity.type(), counts.getOrDefault(entity.id(), 1)))
        .toList();
  }
}
