package coranto.understand.names;

import coranto.report.EntityType;
import coranto.understand.words.Gazetteer;
import coranto.understand.words.Lexicon;
import coranto.understand.words.Phrases;
import coranto.understand.words.TokenTraits;
import coranto.understand.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds names by their capital letters, known names and the words that go with names. Needs no
/// training, so it serves languages we have no model for; weaker than a model.
public final class ShapeNames implements NameTagger {
  private static final Set<String> TITLES = Lexicon.set("titles.txt");
  private static final Set<String> ORGANISATIONS = Lexicon.set("organisation-words.txt");
  private static final Set<String> PLACES = Lexicon.set("place-words.txt");
  private static final Set<String> INNER =
      Set.of(
          "of", "de", "del", "la", "van", "von", "der", "bin", "ibn", "al", "el", "da", "dos", "du",
          "&");
  private static final Set<String> IN = Set.of("in", "at", "from", "near", "to", "into", "across");
  private static final Set<String> NEVER = Lexicon.set("no-names.txt");

  private final Gazetteer gazetteer = Gazetteer.shipped();

  @Override
  public List<NameSpan> tag(Words words, TokenTraits traits) {
    Set<String> inside = insideSentences(words);
    var found = new ArrayList<NameSpan>();
    int token = 0;
    while (token < words.size()) {
      int end = end(words, token, inside);
      if (end > token) {
        NameSpan name = typed(words, token, end);
        if (name != null) {
          found.add(name);
        }
      }
      token = Math.max(end, token + 1);
    }
    return found;
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
        && gazetteer.classes(words.norm(token)) == 0
        && !part(words, token + 1);
  }

  private @Nullable NameSpan typed(Words words, int first, int end) {
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
    EntityType type = titled && end - start <= 3 ? EntityType.PERSON : type(words, start, end);
    return new NameSpan(start, end, type, "names/shape");
  }

  private EntityType type(Words words, int first, int end) {
    int classes =
        end - first == 1 ? gazetteer.classes(words.norm(first)) : phrase(words, first, end);
    if ((classes & Gazetteer.ORGANISATION) > 0 || organisation(words, first, end)) {
      return EntityType.ORGANISATION;
    }
    if ((classes & Gazetteer.PLACE) > 0 || PLACES.contains(words.norm(end - 1))) {
      return EntityType.PLACE;
    }
    boolean given = (gazetteer.classes(words.norm(first)) & Gazetteer.GIVEN) > 0;
    if (given || end - first == 2 || (classes & Gazetteer.LAST) > 0) {
      return EntityType.PERSON;
    }
    return IN.contains(words.norm(first - 1)) ? EntityType.PLACE : EntityType.OTHER;
  }

  private boolean organisation(Words words, int first, int end) {
    String raw = words.raw(first);
    boolean capitals =
        end - first == 1 && raw.length() > 1 && raw.equals(raw.toUpperCase(java.util.Locale.ROOT));
    boolean headed = end - first > 1 && ORGANISATIONS.contains(words.norm(end - 1));
    boolean of = words.is(first + 1, "of") && ORGANISATIONS.contains(words.norm(first));
    return capitals || headed || of;
  }

  private int phrase(Words words, int first, int end) {
    Phrases.Hit hit = gazetteer.longest(words, first, end);
    return hit != null && hit.end() == end ? Integer.parseInt(hit.value()) : 0;
  }
}
