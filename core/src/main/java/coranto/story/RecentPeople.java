package coranto.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// People who were decided on and are not saved yet, before those that are: so that what is decided
/// never hangs on the size of a batch. For one thread.
public final class RecentPeople implements HeldPeople {
  private final HeldPeople saved;
  private final Map<String, Map<String, Person>> byKey = new HashMap<>();
  private final Map<String, String> byReport = new HashMap<>();

  public RecentPeople(HeldPeople saved) {
    this.saved = saved;
  }

  public void add(List<Identified> identified) {
    for (Identified each : identified) {
      Person person = each.person();
      byKey.computeIfAbsent(person.key(), _ -> new LinkedHashMap<>()).put(person.id(), person);
      byReport.put(each.report() + " " + person.key(), person.id());
    }
  }

  /// Forgets what was saved.
  public void clear() {
    byKey.clear();
    byReport.clear();
  }

  @Override
  public List<Person> named(String key) {
    Map<String, Person> recent = byKey.getOrDefault(key, Map.of());
    var people = new ArrayList<Person>();
    for (Person person : saved.named(key)) {
      people.add(recent.getOrDefault(person.id(), person));
    }
    for (Person person : recent.values()) {
      if (people.stream().noneMatch(each -> each.id().equals(person.id()))) {
        people.add(person);
      }
    }
    return people;
  }

  @Override
  public @Nullable String person(String report, String key) {
    String recent = byReport.get(report + " " + key);
    return recent == null ? saved.person(report, key) : recent;
  }
}
