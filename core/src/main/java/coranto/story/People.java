package coranto.story;

import coranto.report.Report;
import coranto.report.Span;
import coranto.text.Fingerprint;
import coranto.text.Frequencies;
import coranto.understand.finding.Understanding;
import coranto.understand.words.Gazetteer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Knows people again across reports: by the full name together with roles, places and who is named
/// beside them. A surname alone never joins. Two of one name stay apart when what is told of them
/// can't be true of one: offices of two countries, a footballer and a minister, ages. What a name
/// that many bear needs to be one person, a rare one does not. Decided from what came before alone.
public final class People {
  /// Raised when people come out otherwise: derived rows of lower versions are stale.
  public static final int VERSION = 1;

  /// What a shared fact weighs, by its kind. Set by eye on reports of a stream.
  private static final double STORY = 2;

  private static final double WITH = 1;
  private static final double OF = 0.8;
  private static final double NEAR = 0.5;
  private static final double ROLE = 0.7;
  private static final double IN = 0.1;

  /// So much must be shared by bearers of a name that many bear.
  private static final double ENOUGH = 1;

  /// A last name that so many reports of those that frequencies were counted on have, is usual.
  private static final int USUAL = 20;

  /// Who is told of in so many reports is meant by the bare name.
  private static final int WELL_KNOWN = 4;

  private static final int FACTS = 160;
  private static final int ROLES = 8;

  /// How two sketches of one name compare.
  ///
  /// @param clash what can't be true of one; empty when nothing does
  private record Likeness(double score, List<String> shared, String clash) {}

  private final HeldPeople held;
  private final PeopleBook book;

  public People(HeldPeople held, PeopleBook book) {
    this.held = held;
    this.book = book;
  }

  /// Says who the people of a report are.
  ///
  /// @param story the story the report is in
  public List<Identified> decide(Report report, Understanding understood, String story) {
    var found = new ArrayList<Identified>();
    var taken = new RecentPeople(held);
    for (PersonSketch sketch : PersonSketch.of(report, understood, story)) {
      Identified identified = decide(sketch, taken);
      taken.add(List.of(identified));
      found.add(identified);
    }
    return found;
  }

  /// The findings with what is known of each person.
  public static Understanding known(Understanding understood, List<Identified> people) {
    var ids = new HashMap<String, String>();
    people.forEach(each -> ids.put(each.entity(), each.person().id()));
    var entities =
        understood.entities().stream()
            .map(
                entity -> {
                  String person = ids.get(entity.id());
                  return person == null ? entity : entity.as(person);
                })
            .toList();
    return new Understanding(entities, understood.findings());
  }

  /// A report that tells of a person.
  ///
  /// @param story the story the report is in
  /// @param entity the person's id in the report
  public record Telling(Report report, Understanding understood, String story, String entity) {}

  /// A person as these reports alone tell: after others were retracted. Nothing is known of one of
  /// whom no report tells any more.
  ///
  /// @param tellings in the order they came in
  /// @param reports how many tell of the person
  public static Person retold(Person person, List<Telling> tellings, int reports) {
    Person told = new Person(person.id(), person.key(), "", List.of(), List.of(), null, 0);
    for (Telling telling : tellings) {
      for (PersonSketch sketch :
          PersonSketch.of(telling.report(), telling.understood(), telling.story())) {
        told = sketch.entity().equals(telling.entity()) ? with(told, sketch, false) : told;
      }
    }
    return new Person(
        told.id(),
        told.key(),
        told.name().isEmpty() ? person.name() : told.name(),
        told.roles(),
        told.facts(),
        told.born(),
        reports);
  }

  private Identified decide(PersonSketch sketch, HeldPeople known) {
    String key = book.key(sketch.key(), 0);
    List<Person> bearers = known.named(key);
    String before = known.person(sketch.report(), key);
    Person best = null;
    double highest = -1;
    String why = bearers.isEmpty() ? "the first of this name" : "";
    for (Person bearer : bearers) {
      Boolean told = told(sketch, key, bearer.id(), known);
      Likeness likeness = likeness(sketch, bearer);
      double score = told != null && told ? 1000 : likeness.score();
      score = bearer.id().equals(before) ? score + 100 : score;
      boolean may = told == null ? may(key, bearer, likeness, bearer.id().equals(before)) : told;
      if (may && score > highest) {
        highest = score;
        best = bearer;
        why = told != null ? "said to be the same" : why(likeness);
      } else if (best == null) {
        why = told != null ? "said to be another" : against(likeness);
      }
    }
    Person person =
        best == null ? fresh(sketch, key, bearers.size()) : with(best, sketch, before != null);
    return new Identified(sketch.report(), sketch.entity(), person, why);
  }

  /// What the people file says of the bearer here and one known; null when it says nothing.
  private @Nullable Boolean told(PersonSketch sketch, String key, String person, HeldPeople known) {
    for (PeopleBook.Line line : book.lines(sketch.report(), key)) {
      if (person.equals(known.person(line.other(), key))) {
        return line.same();
      }
    }
    return null;
  }

  private static boolean may(String key, Person bearer, Likeness likeness, boolean before) {
    boolean like = likeness.score() >= ENOUGH || bearer.reports() >= WELL_KNOWN || !common(key);
    return before || likeness.clash().isEmpty() && like;
  }

  /// Whether both names are ones that many have, by lists of names and by how often the last one is
  /// met.
  private static boolean common(String key) {
    int blank = key.indexOf(' ');
    int first = Gazetteer.shipped().classes(key.substring(0, blank));
    int last = Gazetteer.shipped().classes(key.substring(blank + 1));
    int met = Frequencies.shipped().count(Fingerprint.of(key.substring(blank + 1)));
    return (first & Gazetteer.GIVEN) != 0 && ((last & Gazetteer.LAST) != 0 || met >= USUAL);
  }

  private static Likeness likeness(PersonSketch sketch, Person person) {
    double score = 0;
    var shared = new ArrayList<String>();
    Set<String> known = Set.copyOf(person.facts());
    for (String fact : sketch.facts()) {
      if (known.contains(fact)) {
        score += weight(fact);
        shared.add(fact);
      }
    }
    return new Likeness(score, shared, clash(sketch, person, known));
  }

  private static double weight(String fact) {
    return switch (fact.substring(0, fact.indexOf(':'))) {
      case "story" -> STORY;
      case "with" -> WITH;
      case "of" -> OF;
      case "near" -> NEAR;
      case "role" -> ROLE;
      case "in" -> IN;
      default -> 0;
    };
  }

  private static String clash(PersonSketch sketch, Person person, Set<String> known) {
    Span born = person.born();
    Span told = sketch.born();
    if (born != null
        && told != null
        && (told.to() < born.from() - 1 || born.to() < told.from() - 1)) {
      return "ages that don't fit";
    }
    if (apart(sketch.facts(), known, "country:")) {
      return "offices of two countries";
    }
    boolean fields =
        apart(sketch.facts(), known, "field:")
            && values(sketch.facts(), "field:").stream()
                .anyMatch(
                    one ->
                        values(known, "field:").stream()
                            .anyMatch(other -> RoleFacts.clash(one, other)));
    return fields ? "trades that hardly anyone has both" : "";
  }

  /// Whether both have values and share none.
  private static boolean apart(Set<String> one, Set<String> other, String kind) {
    Set<String> here = values(one, kind);
    Set<String> there = values(other, kind);
    return !here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains);
  }

  private static Set<String> values(Set<String> facts, String kind) {
    var values = new LinkedHashSet<String>();
    for (String fact : facts) {
      if (fact.startsWith(kind)) {
        values.add(fact.substring(kind.length()));
      }
    }
    return values;
  }

  private static String why(Likeness likeness) {
    List<String> shared =
        likeness.shared().stream()
            .filter(fact -> weight(fact) >= NEAR && !fact.startsWith("story:"))
            .map(fact -> fact.substring(fact.indexOf(':') + 1))
            .limit(5)
            .toList();
    boolean story = likeness.shared().stream().anyMatch(fact -> fact.startsWith("story:"));
    if (shared.isEmpty()) {
      return story
          ? "the same full name in one story"
          : "the same full name, rare or well known, and nothing against it";
    }
    return "the same full name, and both have " + String.join(", ", shared);
  }

  private static String against(Likeness likeness) {
    return likeness.clash().isEmpty()
        ? "a name that many have, and nothing shared with the other"
        : "another of this name: " + likeness.clash();
  }

  private static Person fresh(PersonSketch sketch, String key, int bearers) {
    String id = key.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    return with(
        new Person(
            bearers == 0 ? id : id + "-" + (bearers + 1),
            key,
            sketch.name(),
            List.of(),
            List.of(),
            null,
            0),
        sketch,
        false);
  }

  /// The person with what the report tells.
  ///
  /// @param again whether an older revision of the report told of the person
  private static Person with(Person person, PersonSketch sketch, boolean again) {
    var roles = new LinkedHashSet<>(person.roles());
    sketch.roles().stream().filter(role -> !age(role)).forEach(roles::add);
    var facts = new LinkedHashSet<>(person.facts());
    facts.addAll(sketch.facts());
    return new Person(
        person.id(),
        person.key(),
        person.name().length() >= sketch.name().length() ? person.name() : sketch.name(),
        roles.stream().limit(ROLES).toList(),
        facts.stream().limit(FACTS).toList(),
        born(person.born(), sketch.born()),
        person.reports() + (again ? 0 : 1));
  }

  private static boolean age(String role) {
    return role.chars().allMatch(Character::isDigit);
  }

  private static @Nullable Span born(@Nullable Span known, @Nullable Span told) {
    if (known == null || told == null) {
      return known == null ? told : known;
    }
    int from = Math.max(known.from(), told.from());
    int to = Math.min(known.to(), told.to());
    return from <= to ? new Span(from, to) : known;
  }
}
