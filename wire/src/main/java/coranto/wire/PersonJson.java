package coranto.wire;

import coranto.flow.Appearance;
import coranto.flow.PersonSummary;
import coranto.report.Span;
import coranto.story.Person;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A person known over reports, as a derived row and as data of the site.
public final class PersonJson {
  private PersonJson() {}

  public static Map<String, Object> write(Person person) {
    Span born = person.born();
    return new Written()
        .put("id", person.id())
        .put("key", person.key())
        .put("name", person.name())
        .putList("roles", person.roles())
        .putList("facts", person.facts())
        .put("born", born == null ? null : SpanJson.write(born))
        .put("reports", person.reports())
        .map();
  }

  /// A person as `/person/{id}.json` tells of one.
  ///
  /// @param found the reports of one sheet
  public static Map<String, Object> write(PersonSummary person, List<Appearance> found) {
    return new Written()
        .put("id", person.id())
        .put("name", person.name())
        .putList("roles", person.roles())
        .put("reports", person.reports())
        .put("quotes", person.quotes())
        .putList("appearances", found.stream().map(PersonJson::appearance).toList())
        .map();
  }

  private static Map<String, Object> appearance(Appearance appearance) {
    return new Written()
        .put("id", appearance.report())
        .put("revision", appearance.revision())
        .put("entity", appearance.entity())
        .put("why", appearance.why())
        .map();
  }

  /// @throws BadJson when a field is missing
  public static Person read(Map<String, Object> json) {
    Fields fields = new Fields(json);
    return new Person(
        fields.string("id"),
        fields.string("key"),
        fields.string("name"),
        fields.strings("roles"),
        fields.strings("facts"),
        born(fields),
        fields.integer("reports"));
  }

  private static @Nullable Span born(Fields fields) {
    return fields.has("born") ? SpanJson.read(fields, "born") : null;
  }
}
