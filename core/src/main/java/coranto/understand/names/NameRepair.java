package coranto.understand.names;

import coranto.report.EntityType;
import coranto.understand.words.Gazetteer;
import coranto.understand.words.Lexicon;
import coranto.understand.words.Phrases;
import coranto.understand.words.TokenTraits;
import coranto.understand.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Mends what the model found: a person's name is bare of titles, names have no possessive; a name
/// of several words that was found once is found wherever it stands again, as what it mostly is,
/// and
/// so is a country.
public final class NameRepair {
  private static final Set<String> TITLES = Lexicon.set("titles.txt");
  private static final Set<String> VESSELS = Lexicon.set("vessels.txt");
  private static final int LONGEST = 8;

  private final Words words;
  private final TokenTraits traits;
  private final Phrases known = new Phrases();
  private final boolean[] taken;

  /// The last words of persons' full names, and the first words of bodies' names of several words.
  private final Set<String> surnames = new HashSet<>();

  private final Set<String> heads = new HashSet<>();

  /// The first words of persons' full names that are no given names: surnames, where those come
  /// first.
  private final Set<String> fronts = new HashSet<>();

  private final Map<String, EntityType> acronyms;

  /// Words right behind `ferry` or `USS`.
  private final Set<String> ships = new HashSet<>();

  private NameRepair(Words words, TokenTraits traits, List<NameSpan> names) {
    this.words = words;
    this.traits = traits;
    this.taken = new boolean[words.size()];
    var types = new HashMap<String, Map<EntityType, Integer>>();
    for (NameSpan name : names) {
      Arrays.fill(taken, name.first(), name.end(), true);
      if (name.end() - name.first() > 1) {
        remember(name);
        types
            .computeIfAbsent(norm(name), _ -> new EnumMap<>(EntityType.class))
            .merge(name.type(), 1, Integer::sum);
      }
    }
    types.forEach((name, counts) -> known.add(name, mostly(counts).name()));
    acronyms = Acronyms.of(words, names);
    for (int token = 1; token < words.size(); token++) {
      boolean one = !words.capital(token + 1) && words.capital(token);
      if (one && VESSELS.contains(words.norm(token - 1))) {
        ships.add(words.norm(token));
      }
    }
  }

  /// @param found in the order of the text
  public static List<NameSpan> repaired(Words words, TokenTraits traits, List<NameSpan> found) {
    var names = new ArrayList<NameSpan>();
    for (NameSpan name : found) {
      if (!peoples(traits, name)) {
        names.add(bare(words, name));
      }
    }
    var repair = new NameRepair(words, traits, names);
    names.replaceAll(repair::typed);
    names.removeIf(repair::noName);
    repair.addMissed(names);
    names.sort(Comparator.comparingInt(NameSpan::first));
    return names;
  }

  private void remember(NameSpan name) {
    if (name.type() == EntityType.PERSON) {
      surnames.add(words.norm(name.end() - 1));
      if ((traits.listed(name.first()) & Gazetteer.GIVEN) == 0) {
        fronts.add(words.norm(name.first()));
      }
    } else if (name.type() == EntityType.ORGANISATION && traits.capitals(name.first()) % 5 == 0) {
      heads.add(words.norm(name.first()));
    }
  }

  /// A surname alone is a person's, a body's first word alone that body's; what ends with a word
  /// for
  /// bodies is one.
  private NameSpan typed(NameSpan name) {
    return new NameSpan(name.first(), name.end(), type(name), name.byRule());
  }

  private EntityType type(NameSpan name) {
    int last = name.end() - 1;
    if (name.first() < last) {
      int trade = traits.trade(last) & (TokenTraits.ORGANISATION | TokenTraits.PLACE);
      boolean body = name.type() == EntityType.PLACE && trade == TokenTraits.ORGANISATION;
      return body ? EntityType.ORGANISATION : name.type();
    }
    String word = words.norm(last);
    EntityType explained = acronyms.getOrDefault(word, EntityType.OTHER);
    if (explained != EntityType.OTHER) {
      return explained;
    }
    boolean place = (traits.listed(last) & Gazetteer.PLACE) > 0;
    if (surnames.contains(word) && !heads.contains(word) && !place) {
      return EntityType.PERSON;
    }
    boolean head = heads.contains(word) && !surnames.contains(word);
    return head && name.type() == EntityType.PERSON ? EntityType.ORGANISATION : name.type();
  }

  private static NameSpan bare(Words words, NameSpan name) {
    int first = name.first();
    while (name.type() == EntityType.PERSON && first + 1 < name.end() && noName(words, first)) {
      first++;
    }
    boolean owner = name.end() - first > 1 && words.possessive(name.end() - 1);
    int end = owner ? name.end() - 1 : name.end();
    return new NameSpan(first, end, name.type(), name.byRule());
  }

  /// Whether the whole is what people of a country or a faith are called: no name.
  private static boolean peoples(TokenTraits traits, NameSpan name) {
    int alone = TokenTraits.DEMONYM;
    boolean found =
        (traits.kind(name.first()) & (name.end() - name.first() > 1 ? 2 : 1) * alone) > 0;
    for (int token = name.first() + 1; token < name.end(); token++) {
      found &= (traits.kind(token) & 4 * alone) > 0;
    }
    return found && (traits.listed(name.first()) & Gazetteer.PLACE) == 0;
  }

  /// Whether the report explains the word as the short form of something that is no name, or calls
  /// a ship so.
  private boolean noName(NameSpan name) {
    boolean alone = name.end() - name.first() == 1;
    String word = words.norm(name.first());
    boolean ship =
        alone ? ships.contains(word) : VESSELS.contains(word) && words.capital(name.first());
    return ship || alone && acronyms.get(word) == EntityType.OTHER;
  }

  private static boolean noName(Words words, int token) {
    boolean small = words.wordy(token) && Character.isLowerCase(words.raw(token).codePointAt(0));
    boolean particle = words.raw(token).length() < 4;
    return TITLES.contains(words.norm(token)) || small && !particle || words.is(token, ".");
  }

  private static EntityType mostly(Map<EntityType, Integer> counts) {
    EntityType best = EntityType.OTHER;
    int most = 0;
    for (Map.Entry<EntityType, Integer> count : counts.entrySet()) {
      if (count.getValue() > most) {
        most = count.getValue();
        best = count.getKey();
      }
    }
    return best;
  }

  private void addMissed(List<NameSpan> names) {
    int token = 0;
    while (token < words.size()) {
      NameSpan name = taken[token] || !words.capital(token) || opener(token) ? null : missed(token);
      if (name != null) {
        names.add(name);
      }
      token = name == null ? token + 1 : name.end();
    }
  }

  private @Nullable NameSpan missed(int token) {
    Phrases.Hit hit = known.longest(words, token, Math.min(words.size(), token + LONGEST));
    if (hit != null && free(token, hit.end())) {
      return new NameSpan(token, hit.end(), EntityType.valueOf(hit.value()), "names/again");
    }
    EntityType again = again(token);
    if (again != null) {
      return new NameSpan(token, token + 1, again, "names/again");
    }
    boolean country = (traits.listed(token) & Gazetteer.COUNTRY) > 0 && !words.is(token + 1, "$");
    return country && words.norm(token).length() > 3
        ? new NameSpan(token, token + 1, EntityType.PLACE, "names/country")
        : null;
  }

  /// A surname or an explained short form that was found elsewhere in the report.
  private @Nullable EntityType again(int token) {
    String word = words.norm(token);
    EntityType explained = acronyms.get(word);
    if (explained != null && explained != EntityType.OTHER) {
      return explained;
    }
    boolean inside = !words.startsSentence(token) && words.wordy(token - 1);
    boolean joined =
        words.capital(token - 1) || words.capital(token + 1) || words.is(token + 1, "-");
    boolean listed = (traits.listed(token) & Gazetteer.PLACE) > 0 || traits.kind(token) > 0;
    boolean head = heads.contains(word) && !surnames.contains(word) && traits.capitals(token) == 0;
    if (inside && head && !joined && !listed) {
      return EntityType.ORGANISATION;
    }
    boolean surname = surnames.contains(word) || fronts.contains(word);
    return inside && surname && !heads.contains(word) && !joined ? EntityType.PERSON : null;
  }

  private boolean free(int first, int end) {
    for (int token = first; token < end; token++) {
      if (taken[token]) {
        return false;
      }
    }
    return words.sentenceIndex(first) == words.sentenceIndex(end - 1);
  }

  /// A word that is seldom a name, where every sentence begins with a capital.
  private boolean opener(int token) {
    int capitals = traits.capitals(token);
    return capitals == 1
        || capitals == 2
        || capitals == 3 && (words.startsSentence(token) || words.mark(token - 1));
  }

  private String norm(NameSpan name) {
    var joined = new StringBuilder(words.norm(name.first()));
    for (int token = name.first() + 1; token < name.end(); token++) {
      joined.append(' ').append(words.norm(token));
    }
    return joined.toString();
  }
}
