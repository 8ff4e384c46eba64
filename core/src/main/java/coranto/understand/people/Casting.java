package coranto.understand.people;

import coranto.report.EntityType;
import coranto.understand.names.NameSpan;
import coranto.understand.words.Gazetteer;
import coranto.understand.words.Lexicon;
import coranto.understand.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Decides which names of one report stand for the same person, body or place: full names first,
/// then surnames, short forms and initials, over the whole report.
public final class Casting {
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", ".", ",");
  private static final Map<String, String> COUNTRIES = Lexicon.map("countries.tsv");
  private static final Map<String, String> BODIES = bodies();

  /// So many others a name is compared with at most: no text may make this slow.
  private static final int MOST_COMPARED = 400;

  private final Words words;
  private final List<Member> members = new ArrayList<>();
  private final Map<String, Member> byKey = new LinkedHashMap<>();
  private final Map<String, List<Member>> bySurname = new HashMap<>();
  private final Map<String, Member> byGiven = new HashMap<>();

  private static Map<String, String> bodies() {
    var bodies = new HashMap<String, String>();
    for (List<String> row : Lexicon.rows("organisations.tsv")) {
      if (row.get(2).equals("organisation")) {
        bodies.put(row.get(0), row.get(1));
      }
    }
    bodies.putAll(Lexicon.map("bodies.tsv"));
    return Map.copyOf(bodies);
  }

  private Casting(Words words) {
    this.words = words;
  }

  public static Cast of(Words words, List<NameSpan> names) {
    var casting = new Casting(words);
    List<NameSpan> told = names.stream().filter(name -> !casting.noName(name)).toList();
    told.stream().filter(casting::full).forEach(casting::add);
    told.stream().filter(name -> !casting.full(name)).forEach(casting::addShort);
    casting.addMissed(told);
    casting.addDescribed();
    return new Cast(words, casting.members);
  }

  /// `R-KY` in brackets or between commas, and what has no letter.
  private boolean noName(NameSpan name) {
    boolean party =
        words.raw(name.first()).length() == 1
            && words.is(name.first() + 1, "-")
            && words.mark(name.first() - 1)
            && name.end() - name.first() < 5;
    return party || !words.wordy(name.first()) && name.end() - name.first() == 1;
  }

  private boolean full(NameSpan name) {
    return name.type() == EntityType.PERSON
        ? parts(name).size() > 1
        : name.end() - name.first() > 1;
  }

  private void add(NameSpan name) {
    if (name.type() == EntityType.PERSON) {
      addPerson(name, parts(name));
    } else {
      mention(known(name), name);
    }
  }

  private void addPerson(NameSpan name, List<String> parts) {
    String surname = parts.getLast();
    Member member =
        bySurname.getOrDefault(surname, List.of()).stream()
            .limit(MOST_COMPARED)
            .filter(other -> agree(parts.getFirst(), given(other)))
            .findFirst()
            .orElse(null);
    if (member == null) {
      member = create(name);
      bySurname.computeIfAbsent(surname, _ -> new ArrayList<>()).add(member);
      byGiven.putIfAbsent(parts.getFirst(), member);
    }
    mention(member, name);
  }

  /// Surnames of people named in full that were not taken for names.
  private void addMissed(List<NameSpan> names) {
    var taken = new boolean[words.size()];
    for (NameSpan name : names) {
      java.util.Arrays.fill(taken, name.first(), name.end(), true);
    }
    for (int token = 0; token < words.size(); token++) {
      boolean surname =
          !taken[token] && words.capital(token) && bySurname.containsKey(words.norm(token));
      boolean alone =
          !words.capital(token + 1) && !words.capital(token - 1) || words.mark(token - 1);
      if (surname && alone && words.norm(token).length() > 2) {
        addShort(new NameSpan(token, token + 1, EntityType.PERSON, "names/surname-again"));
      }
    }
  }

  /// Bodies told by what they are and whose.
  private void addDescribed() {
    for (int token = 1; token < words.size(); token++) {
      DescribedBodies.Hit hit = DescribedBodies.at(words, token);
      if (hit != null) {
        String key = "organisation " + hit.body();
        Member member = byKey.get(key);
        if (member == null) {
          member = new Member(EntityType.ORGANISATION, hit.body());
          members.add(member);
          byKey.put(key, member);
        }
        member.mention(token, hit.end(), Form.ROLE, "entities/described-body");
        token = hit.end() - 1;
      }
    }
  }

  private void addShort(NameSpan name) {
    String norm = words.norm(name.first());
    Member person = maybePerson(name, norm) ? person(name, norm) : null;
    Member member = person == null ? known(name) : person;
    mention(member, name);
  }

  private static boolean maybePerson(NameSpan name, String norm) {
    int classes = Gazetteer.shipped().classes(norm);
    return switch (name.type()) {
      case PERSON, OTHER -> true;
      case PLACE -> (classes & (Gazetteer.COUNTRY | Gazetteer.REGION)) == 0;
      case ORGANISATION -> false;
    };
  }

  /// Whose surname, or else whose given name, it is.
  private @Nullable Member person(NameSpan name, String norm) {
    List<Member> same = bySurname.getOrDefault(norm, List.of());
    if (same.isEmpty()) {
      return byGiven.get(norm);
    }
    Member best = same.getFirst();
    for (Member member : same.subList(0, Math.min(same.size(), MOST_COMPARED))) {
      if (claim(member, name.first()) > claim(best, name.first())) {
        best = member;
      }
    }
    return best;
  }

  /// How near a bare surname is to someone: who was named in the paragraph stands before all, the
  /// last one first; else who goes by the surname most.
  private long claim(Member member, int token) {
    int last = lastBefore(member, token);
    boolean here = last >= 0 && words.paragraph(last) == words.paragraph(token);
    return here
        ? 1_000_000L + last
        : member.mentions().stream().filter(at -> at.first() < token).count();
  }

  private static int lastBefore(Member member, int token) {
    return member.mentions().stream()
        .mapToInt(Member.At::first)
        .filter(first -> first < token)
        .max()
        .orElse(-1);
  }

  private Member known(NameSpan name) {
    String key = key(name);
    Member member = byKey.get(key);
    if (member == null && name.type() == EntityType.ORGANISATION) {
      member = longer(name);
    }
    if (member == null) {
      member = create(name);
    }
    byKey.putIfAbsent(key, member);
    return member;
  }

  /// One name a country or body goes by; else the words.
  private String key(NameSpan name) {
    String norm = norm(name);
    String body = BODIES.get(norm);
    boolean known = body != null && name.type() != EntityType.PERSON;
    if (known) {
      return "organisation " + body;
    }
    return switch (name.type()) {
      case PLACE -> "place " + COUNTRIES.getOrDefault(norm, norm);
      case ORGANISATION -> "organisation " + norm;
      case PERSON -> "person " + norm;
      case OTHER -> "other " + norm;
    };
  }

  /// A body whose longer name begins with this one or has these initials.
  private @Nullable Member longer(NameSpan name) {
    String norm = norm(name);
    for (Member member : members.subList(0, Math.min(members.size(), MOST_COMPARED))) {
      String other = member.name().toLowerCase(java.util.Locale.ROOT);
      boolean begins = norm.length() > 3 && other.startsWith(norm + " ");
      if (member.type() == EntityType.ORGANISATION
          && (begins || initials(member.name()).equals(norm))) {
        return member;
      }
    }
    return null;
  }

  private static String initials(String name) {
    var initials = new StringBuilder();
    for (String word : name.split("[ -]")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(Character.toLowerCase(word.charAt(0)));
      }
    }
    return initials.length() > 1 ? initials.toString() : "-";
  }

  private Member create(NameSpan name) {
    boolean body = name.type() == EntityType.PLACE && BODIES.containsKey(norm(name));
    EntityType type = body ? EntityType.ORGANISATION : name.type();
    var member = new Member(type, words.text(name.first(), name.end()));
    members.add(member);
    return member;
  }

  private void mention(Member member, NameSpan name) {
    member.name(words.text(name.first(), name.end()));
    member.mention(name.first(), name.end(), Form.NAME, name.byRule());
  }

  private static String given(Member member) {
    String name = member.name().toLowerCase(java.util.Locale.ROOT);
    int blank = name.indexOf(' ');
    return (blank < 0 ? name : name.substring(0, blank)).replace(".", "");
  }

  /// Whether two given names may be one: the same, or one the other's beginning.
  private static boolean agree(String one, String other) {
    return one.startsWith(other) || other.startsWith(one);
  }

  private List<String> parts(NameSpan name) {
    var parts = new ArrayList<String>();
    for (int token = name.first(); token < name.end(); token++) {
      if (!SUFFIXES.contains(words.norm(token))) {
        parts.add(words.norm(token));
      }
    }
    return parts.isEmpty() ? List.of(words.norm(name.first())) : parts;
  }

  private String norm(NameSpan name) {
    var joined = new StringBuilder(words.norm(name.first()));
    for (int token = name.first() + 1; token < name.end(); token++) {
      joined.append(' ').append(words.norm(token));
    }
    return joined.toString();
  }
}
