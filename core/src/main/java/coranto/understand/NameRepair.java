package coranto.understand;

import coranto.report.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes the names of one report agree: what was taken for a name once is one wherever it stands
/// again, and is what it mostly is; countries are places; a body's name takes in the word that makes
/// it one.
final class NameRepair {
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

  static List<NameSpan> repaired(Words words, List<NameSpan> names) {
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
    if (one && (traits.listed(name.first()) & Gazetteer.COUNTRY) > 0 && name.type() != EntityType.PERSON) {
      return EntityType.PLACE;
    }
    Map<EntityType, Integer> counts = types.getOrDefault(norm(name.first(), name.end()), Map.of());
    EntityType mostly = mostly(counts);
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return all >= 3 && counts.getOrDefault(mostly, 0) * 3 >= all * 2 ? mostly : name.type();
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
