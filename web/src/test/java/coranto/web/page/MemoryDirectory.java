package coranto.web.page;

import coranto.flow.Appearance;
import coranto.flow.Directory;
import coranto.flow.PersonSummary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// People in memory.
public final class MemoryDirectory implements Directory {
  private final Map<String, PersonSummary> people = new LinkedHashMap<>();
  private final Map<String, List<Appearance>> appearances = new LinkedHashMap<>();

  public MemoryDirectory hold(PersonSummary person, Appearance... where) {
    people.put(person.id(), person);
    appearances.put(person.id(), List.of(where));
    return this;
  }

  @Override
  public List<PersonSummary> listed(String words, int from, int limit) {
    return people.values().stream()
        .filter(
            person ->
                person.name().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)))
        .skip(from)
        .limit(limit)
        .toList();
  }

  @Override
  public Optional<PersonSummary> person(String id) {
    return Optional.ofNullable(people.get(id));
  }

  @Override
  public List<Appearance> appearances(String id, int from, int limit) {
    return appearances.getOrDefault(id, List.of()).stream().skip(from).limit(limit).toList();
  }
}
