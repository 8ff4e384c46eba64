package coranto.understand.names;

import coranto.report.EntityType;
import coranto.understand.words.Gazetteer;
import coranto.understand.words.Lexicon;
import coranto.understand.words.Phrases;
import coranto.understand.words.TokenTraits;
import coranto.understand.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes the names of one report agree: what was taken for a name once is one wherever it stands
/// again, and is what it mostly is; countries are places; a body's name takes in the word that
/// makes
/// it one.
public final class NameRepair {
  private static final Set<String> TITLES = Lexicon.set("titles.txt");
  private static final Set<String> BODIES = Lexicon.map("organisations.tsv").keySet();

  private final Words words;
  private final TokenTraits traits;
  private final Map<String, Map<EntityType, Integer>> types = new HashMap<>();
  private final Phrases known = new Phrases();
  private final boolean[] taken;

  private NameRepair(Words words, List<NameSpan> names) {
    this.words = words;
    this.traits = new TokenTraits(words);
    this.taken = new boolean[words.size()];
    for (NameSpan name : names) {
      types
          .computeIfAbsent(norm(name.first(), name.end()), _ -> new EnumMap<>(EntityType.class))
          .merge(name.type(), 1, Integer::sum);
    }
    types.forEach((name, counts) -> known.add(name, mostly(counts).name()));
  }

  public static List<NameSpan> repaired(Words words, List<NameSpan> found) {
    List<NameSpan> names = found.stream().map(name -> bare(words, name)).toList();
    var repair = new NameRepair(words, names);
    var repaired = new ArrayList<NameSpan>();
    for (NameSpan name : names) {
      NameSpan mended = repair.mended(name);
      java.util.Arrays.fill(repair.taken, mended.first(), mended.end(), true);
      repaired.add(mended);
    }
    repair.addMissed(repaired);
    repaired.sort(Comparator.comparingInt(NameSpan::first));
    return repaired;
  }

  /// Without the possessive, and without the titles and small words that a person's name was taken
  /// to
  /// begin with.
  private static NameSpan bare(Words words, NameSpan name) {
    int first = name.first();
    while (name.type() == EntityType.PERSON && first + 1 < name.end() && noName(words, first)) {
      first++;
    }
    int end = name.end();
    if (end - first > 1 && words.possessive(end - 1)) {
      end--;
    }
    return new NameSpan(first, end, name.type(), name.byRule());
  }

  private static boolean noName(Words words, int token) {
    boolean small = words.wordy(token) && Character.isLowerCase(words.raw(token).codePointAt(0));
    boolean particle = words.raw(token).length() < 4;
    return TITLES.contains(words.norm(token)) || small && !particle || words.is(token, ".");
  }

  private NameSpan mended(NameSpan name) {
    EntityType type = type(name);
    int end = name.end();
    boolean body =
        type == EntityType.ORGANISATION
            && words.capital(end)
            && words.sentenceIndex(end) == words.sentenceIndex(name.first())
            && (traits.trade(end) & TokenTraits.ORGANISATION) > 0;
    return type == name.type() && !body
        ? name
        : new NameSpan(name.first(), body ? end + 1 : end, type, name.byRule());
  }

  private EntityType type(NameSpan name) {
    boolean one = name.end() - name.first() == 1;
    if (one
        && (traits.listed(name.first()) & Gazetteer.COUNTRY) > 0
        && name.type() != EntityType.PERSON) {
      return EntityType.PLACE;
    }
    if (!one && body(name)) {
      return EntityType.ORGANISATION;
    }
    Map<EntityType, Integer> counts = types.getOrDefault(norm(name.first(), name.end()), Map.of());
    EntityType mostly = mostly(counts);
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    if (one && name.type() == EntityType.ORGANISATION && surname(name.first())) {
      return EntityType.PERSON;
    }
    return all >= 3 && counts.getOrDefault(mostly, 0) * 3 >= all * 2 ? mostly : name.type();
  }

  /// A known surname or given name, printed like one, that is no place or body.
  private boolean surname(int token) {
    int listed = traits.listed(token);
    String raw = words.raw(token);
    boolean person = (listed & (Gazetteer.LAST | Gazetteer.GIVEN)) > 0;
    boolean other = (listed & (Gazetteer.PLACE | Gazetteer.ORGANISATION)) > 0;
    return person
        && !other
        && raw.length() > 2
        && Character.isLowerCase(raw.charAt(1))
        && !words.is(token - 1, "the");
  }

  /// A known body, or a name that ends with a word for one and does not begin like a person's.
  private boolean body(NameSpan name) {
    int last = name.end() - 1;
    boolean word =
        (traits.trade(last) & TokenTraits.ORGANISATION) > 0
            && (traits.trade(last) & TokenTraits.PLACE) == 0;
    boolean given =
        name.type() == EntityType.PERSON && (traits.listed(name.first()) & Gazetteer.GIVEN) > 0;
    return word && !given || BODIES.contains(norm(name.first(), name.end()));
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
    Phrases.Hit hit = known.longest(words, token, Math.min(words.size(), token + 8));
    if (hit != null && free(token, hit.end())) {
      return new NameSpan(token, hit.end(), EntityType.valueOf(hit.value()), "names/again");
    }
    boolean country = (traits.listed(token) & Gazetteer.COUNTRY) > 0 && !words.is(token + 1, "$");
    return country && words.norm(token).length() > 3
        ? new NameSpan(token, token + 1, EntityType.PLACE, "names/country")
        : null;
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

  private String norm(int first, int end) {
    var joined = new StringBuilder(words.norm(first));
    for (int token = first + 1; token < end; token++) {
      joined.append(' ').append(words.norm(token));
    }
    return joined.toString();
  }
}
