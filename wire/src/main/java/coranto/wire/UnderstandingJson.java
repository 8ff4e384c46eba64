package coranto.wire;

import coranto.report.EntityType;
import coranto.understand.finding.Entity;
import coranto.understand.finding.Finding;
import coranto.understand.finding.Understanding;
import java.util.List;
import java.util.Map;

/// Entities and findings as the two fields that `understand` adds to a report.
public final class UnderstandingJson {
  private UnderstandingJson() {}

  /// The fields `entities` and `findings`.
  public static Map<String, Object> write(Understanding understanding) {
    return new Written()
        .putList(
            "entities", understanding.entities().stream().map(UnderstandingJson::write).toList())
        .putList("findings", understanding.findings().stream().map(FindingWriting::write).toList())
        .map();
  }

  /// @throws BadJson when a field is missing or of another kind than the contract says
  public static Understanding read(Map<String, Object> json) {
    Fields fields = new Fields(json);
    List<Finding> findings =
        fields.list("findings", each -> FindingReading.read(Fields.of(each, "a finding")));
    return new Understanding(
        fields.list("entities", each -> entity(Fields.of(each, "an entity"))), findings);
  }

  private static Map<String, Object> write(Entity entity) {
    return new Written()
        .put("id", entity.id())
        .putWord("type", entity.type())
        .put("name", entity.name())
        .put(
            "roles",
            entity.roles().stream()
                .map(
                    role ->
                        new Written()
                            .put("text", role.text())
                            .put("span", SpanJson.write(role.span()))
                            .map())
                .toList())
        .put("person", entity.person())
        .map();
  }

  private static Entity entity(Fields fields) {
    return new Entity(
        fields.string("id"),
        fields.choice("type", EntityType.class),
        fields.string("name"),
        fields.list("roles", each -> role(Fields.of(each, "a role"))),
        fields.stringOrNull("person"));
  }

  private static Entity.Role role(Fields fields) {
    return new Entity.Role(fields.string("text"), SpanJson.read(fields, "span"));
  }
}
