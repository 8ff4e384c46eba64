package coranto.understand.names;

import com.ibm.icu.util.ULocale;
import coranto.report.EntityType;
import coranto.understand.words.Gazetteer;
import coranto.understand.words.Lexicon;
import coranto.understand.words.NameWords;
import coranto.understand.words.Phrases;
import coranto.understand.words.TokenTraits;
import coranto.understand.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds names by their capital letters, known names and the words that go with names, and finds a
/// name found once again. Needs no training, so it serves languages we have no model for; weaker
/// than a model. Where every noun has a capital letter, only what is known makes a name.
public final class ShapeNames implements NameTagger {
  private static final String RULE = "names/shape";
  private static final Set<String> TITLES = Lexicon.set("titles.txt");
  private static final Set<String> ORGANISATIONS = Lexicon.set("organisation-words.txt");
  private static final Set<String> PLACES = Lexicon.set("place-words.txt");
  private static final Set<String> INNER =
      Set.of(
          "of", "de", "del", "des", "la", "van", "von", "der", "bin", "ibn", "al", "el", "da",
          "dos", "du", "&");
  private static final Set<String> IN =
      Set.of("in", "at", "from", "near", "to", "into", "across", "aus", "nach", "à", "en");
  private static final Set<String> NEVER = Lexicon.set("no-names.txt");
  private static final int LONGEST = 8;

  /// The names of the world's countries, in normal form, under the languages that we have verbs of
  /// saying for.
  private static final Map<String, Set<String>> COUNTRIES = countries();

  private final Gazetteer gazetteer = Gazetteer.shipped();
  private final Set<String> countries;
  private final boolean nounsToo;

  /// @param language in which the text is written: the first part of a BCP 47 tag
  public ShapeNames(String language) {
    this.countries = COUNTRIES.getOrDefault(language, Set.of());
    this.nounsToo = language.startsWith("de") || language.startsWith("lb");
  }

  @Override
  public List<NameSpan> tag(Words words, TokenTraits traits) {
    Set<String> inside = insideSentences(words);
    var found = new ArrayList<NameSpan>();
    int token = 0;
    while (token < words.size()) {
      NameSpan place = place(words, token);
      int end = place == null ? end(words, token, inside) : place.end();
      NameSpan name = place == null && end > token ? typed(words, traits, token, end) : place;
      if (name != null) {
        found.add(name);
      }
      token = Math.max(name == null || !nounsToo ? end : name.end(), token + 1);
    }
    return again(words, found);
  }

  /// A known place of several words.
  private @Nullable NameSpan place(Words words, int token) {
    if (!words.capital(token)) {
      return null;
    }
    Phrases.Hit hit = gazetteer.longest(words, token, Math.min(words.size(), token + LONGEST));
    boolean place = hit != null && (Integer.parseInt(hit.value()) & Gazetteer.PLACE) > 0;
    boolean whole = hit != null && !words.capital(hit.end());
    return hit != null && place && whole
        ? new NameSpan(token, hit.end(), EntityType.PLACE, RULE)
        : null;
  }

  /// Capital words that stand somewhere after the first word of a sentence: no mere openers.
  private static Set<String> insideSentences(Words words) {
    var found = new HashSet<String>();
    for (int token = 1; token < words.size(); token++) {
      if (words.capital(token) && words.wordy(token - 1) && !words.startsSentence(token)) {
        found.add(words.norm(token));
      }
    }
    return found;
  }

  private int end(Words words, int token, Set<String> inside) {
    if (!part(words, token) || opener(words, token, inside)) {
      return 0;
    }
    int end = token + 1;
    while (end < words.size() && words.sentenceIndex(end) == words.sentenceIndex(token)) {
      if (part(words, end) || initialDot(words, end)) {
        end++;
      } else if (joins(words, end) && part(words, end + 1)) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  private boolean part(Words words, int token) {
    return words.wordy(token)
        && words.capital(token)
        && !NEVER.contains(words.norm(token))
        && !words.possessive(token);
  }

  private static boolean joins(Words words, int token) {
    return INNER.contains(words.norm(token)) || words.is(token, "-") && words.tight(token);
  }

  private static boolean initialDot(Words words, int token) {
    return words.is(token, ".") && words.raw(token - 1).length() == 1 && words.tight(token);
  }

  private boolean opener(Words words, int token, Set<String> inside) {
    boolean first = words.startsSentence(token) || words.quoteMark(token - 1);
    return first
        && !inside.contains(words.norm(token))
        && classes(words.norm(token)) == 0
        && !part(words, token + 1);
  }

  private @Nullable NameSpan typed(Words words, TokenTraits traits, int first, int end) {
    int start = first;
    boolean titled = false;
    while (start < end && TITLES.contains(words.norm(start))) {
      titled = true;
      start++;
      start += words.is(start, ".") ? 1 : 0;
    }
    if (start >= end) {
      return null;
    }
    if (titled && end - start <= 3) {
      return new NameSpan(start, end, EntityType.PERSON, RULE);
    }
    if (!nounsToo) {
      return new NameSpan(start, end, type(words, traits, start, end), RULE);
    }
    NameSpan name = null;
    for (int token = start; name == null && token < end; token++) {
      name = known(words, traits, token, end);
    }
    return name;
  }

  /// Where nouns have capitals, too: a given name and what follows, a known place, initials.
  private @Nullable NameSpan known(Words words, TokenTraits traits, int first, int end) {
    boolean given = given(words, traits, first) && end - first > 1;
    if (given) {
      return new NameSpan(first, Math.min(end, first + 3), EntityType.PERSON, RULE);
    }
    int classes = classes(words.norm(first));
    if (capitals(words, first) || (classes & Gazetteer.ORGANISATION) > 0) {
      return new NameSpan(first, first + 1, EntityType.ORGANISATION, RULE);
    }
    if ((classes & (Gazetteer.COUNTRY | Gazetteer.REGION | Gazetteer.CITY)) > 0) {
      return new NameSpan(first, first + 1, EntityType.PLACE, RULE);
    }
    boolean unknown = (classes & (Gazetteer.TOWN | Gazetteer.LAST)) > 0 || classes == 0;
    boolean place = unknown && traits.listed(first) > 0 && IN.contains(words.norm(first - 1));
    return place ? new NameSpan(first, first + 1, EntityType.PLACE, RULE) : null;
  }

  private static boolean given(Words words, TokenTraits traits, int token) {
    boolean listed = (traits.listed(token) & Gazetteer.GIVEN) > 0;
    boolean known =
        NameWords.often(traits.named(token), NameWords.Part.BEGINS_PERSON) >= 3
            && traits.capitals(token) % 5 == 0;
    return (listed || known) && words.raw(token).length() > 1;
  }

  private EntityType type(Words words, TokenTraits traits, int first, int end) {
    int classes = end - first == 1 ? classes(words.norm(first)) : 0;
    if ((classes & Gazetteer.ORGANISATION) > 0 || organisation(words, first, end)) {
      return EntityType.ORGANISATION;
    }
    if ((classes & Gazetteer.PLACE) > 0 || PLACES.contains(words.norm(end - 1))) {
      return EntityType.PLACE;
    }
    if (given(words, traits, first) || (classes & Gazetteer.LAST) > 0) {
      return EntityType.PERSON;
    }
    EntityType usual = usual(NameWords.mainly(traits.named(end - 1)));
    if (usual != EntityType.OTHER || end - first == 2) {
      return usual == EntityType.OTHER ? EntityType.PERSON : usual;
    }
    return IN.contains(words.norm(first - 1)) ? EntityType.PLACE : EntityType.OTHER;
  }

  /// What is known of a single word; countries go by their names in the text's language.
  private int classes(String norm) {
    return gazetteer.classes(norm) | (countries.contains(norm) ? Gazetteer.COUNTRY : 0);
  }

  private static Map<String, Set<String>> countries() {
    var found = new HashMap<String, Set<String>>();
    for (List<String> row : Lexicon.rows("saying-verbs.tsv")) {
      found.computeIfAbsent(row.getFirst(), ShapeNames::countries);
    }
    return Map.copyOf(found);
  }

  private static Set<String> countries(String language) {
    var names = new HashSet<String>();
    for (String country : ULocale.getISOCountries()) {
      String name = new ULocale("", country).getDisplayCountry(new ULocale(language));
      names.add(name.toLowerCase(Locale.ROOT));
    }
    return names;
  }

  /// What names that end so are.
  private static EntityType usual(int mainly) {
    if (mainly == 0) {
      return EntityType.OTHER;
    }
    return switch (NameWords.Part.values()[mainly - 1]) {
      case BEGINS_PERSON, ENDS_PERSON -> EntityType.PERSON;
      case IN_PLACE -> EntityType.PLACE;
      case BEGINS_BODY, ENDS_BODY -> EntityType.ORGANISATION;
      case IN_WORK -> EntityType.OTHER;
    };
  }

  private static boolean organisation(Words words, int first, int end) {
    boolean headed = end - first > 1 && ORGANISATIONS.contains(words.norm(end - 1));
    boolean begun = end - first > 1 && ORGANISATIONS.contains(words.norm(first));
    return end - first == 1 && capitals(words, first) || headed || begun;
  }

  private static boolean capitals(Words words, int token) {
    String raw = words.raw(token);
    return raw.length() > 1
        && raw.equals(raw.toUpperCase(Locale.ROOT))
        && raw.chars().allMatch(Character::isLetter);
  }

  /// The surnames of people named in full, wherever they stand alone.
  private static List<NameSpan> again(Words words, List<NameSpan> found) {
    Map<String, EntityType> surnames = new HashMap<>();
    for (NameSpan name : found) {
      if (name.type() == EntityType.PERSON && name.end() - name.first() > 1) {
        surnames.put(words.norm(name.end() - 1), EntityType.PERSON);
      }
    }
    var all = new ArrayList<NameSpan>();
    int next = 0;
    for (int token = 0; token < words.size(); token++) {
      if (next < found.size() && found.get(next).first() == token) {
        NameSpan name = found.get(next++);
        boolean alone = name.end() - token == 1 && surnames.containsKey(words.norm(token));
        all.add(alone ? new NameSpan(token, token + 1, EntityType.PERSON, RULE) : name);
        token = name.end() - 1;
      } else if (words.capital(token) && surnames.containsKey(words.norm(token))) {
        all.add(new NameSpan(token, token + 1, EntityType.PERSON, "names/shape-again"));
      }
    }
    return all;
  }
}
