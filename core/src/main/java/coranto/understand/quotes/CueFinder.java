package coranto.understand.quotes;

import coranto.understand.dates.DateFinder;
import coranto.understand.grammar.WordClass;
import coranto.understand.people.Scene;
import coranto.understand.quotes.Cue.Takes;
import coranto.understand.words.Lexicon;
import coranto.understand.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the verbs that tell of someone's words outside quotation marks, with their auxiliaries.
final class CueFinder {
  private static final Set<String> BE = TellingWords.of("be");
  private static final Set<String> HAVE = TellingWords.of("have");

  private static final Set<String> LINKS = TellingWords.of("links");
  private static final Map<String, String> STATES = Lexicon.map("cue-adjectives.tsv");

  /// Verbs that are verbs of saying whatever the model takes them for.
  private static final Set<String> SURE = TellingWords.of("sure");

  private final Scene scene;
  private final Words words;

  CueFinder(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  List<Cue> find() {
    var found = new ArrayList<Cue>();
    for (int token = 0; token < words.size(); token++) {
      Cue cue = words.quoted(token) ? null : at(token);
      if (cue != null) {
        found.add(cue);
      }
    }
    return found;
  }

  private @Nullable Cue at(int token) {
    for (CueWords.Entry entry : CueWords.of(words.norm(token))) {
      int end = end(token, entry);
      if (end > token && verb(token) && !leadsOn(token, entry.takes())) {
        int first = auxiliaries(token);
        boolean passive = passive(first, token);
        if (!passive) {
          return new Cue(
              first,
              token,
              end,
              entry.takes(),
              entry.takes() == Takes.OBJECT || CueWords.thing(words.norm(token)),
              entry.medium());
        }
      }
    }
    return state(token);
  }

  /// One past the verb with its second word, between which a day may stand (*called Friday for*);
  /// the
  /// verb when the word is missing.
  private int end(int verb, CueWords.Entry entry) {
    if (entry.second().isEmpty()) {
      return verb + 1;
    }
    int second = DateFinder.namesDay(words.norm(verb + 1)) ? verb + 2 : verb + 1;
    return words.is(second, entry.second()) ? second + 1 : verb;
  }

  /// `is sure that`, `was critical of`: a word for what someone thinks, behind a form of *be* or
  /// the
  /// like, with the word it takes.
  private @Nullable Cue state(int token) {
    String takes = STATES.get(words.norm(token));
    if (takes == null || !takes.contains(words.norm(token + 1)) || !words.wordy(token + 1)) {
      return null;
    }
    int first = token;
    while (scene.is(first - 1) == WordClass.ADVERB && scene.sameSentence(first - 1, token)) {
      first--;
    }
    String link = words.norm(first - 1);
    if (!BE.contains(link) && !LINKS.contains(link) || !scene.sameSentence(first - 1, token)) {
      return null;
    }
    boolean that = words.is(token + 1, "that");
    return new Cue(
        auxiliaries(first - 1),
        first - 1,
        that ? token + 1 : token + 2,
        that ? Takes.CLAUSE : Takes.OBJECT,
        !that,
        null);
  }

  /// `continues to argue`, `refused to endorse`: the verb of saying comes after.
  private boolean leadsOn(int token, Takes takes) {
    return words.is(token + 1, "to")
        && CueWords.of(words.norm(token + 2)).stream()
            .anyMatch(
                entry ->
                    takes == Takes.INFINITIVE
                        || entry.takes() == Takes.CLAUSE
                        || entry.takes() == Takes.TELL)
        && scene.is(token + 2).verb();
  }

  /// Whether the word is a verb of saying whatever is around it.
  static boolean sure(String norm) {
    return SURE.contains(norm);
  }

  private boolean verb(int token) {
    if (SURE.contains(words.norm(token))) {
      return !words.is(token - 1, "that") || scene.is(token).verb();
    }
    boolean foreign =
        !words.reading().report().titleOrEmpty().isEmpty() && scene.is(token) == WordClass.OTHER;
    return scene.is(token).verb() || foreign;
  }

  /// The first of the auxiliaries, adverbs and leading verbs (`declined to`) before the verb.
  int auxiliaries(int verb) {
    int first = verb;
    while (words.has(first - 1)
        && scene.sameSentence(first - 1, verb)
        && verb - first < 7
        && leads(first - 1)) {
      first--;
    }
    while (first < verb
        && scene.is(first) == WordClass.ADVERB
        && !words.is(first, "not")
        && words.startsSentence(first)) {
      first++;
    }
    return first;
  }

  private boolean leads(int token) {
    if (!words.wordy(token) || words.quoted(token)) {
      return false;
    }
    WordClass is = scene.is(token);
    String norm = words.norm(token);
    boolean auxiliary =
        is == WordClass.MODAL
            || BE.contains(norm)
            || HAVE.contains(norm)
            || norm.equals("did")
            || norm.equals("does")
            || norm.equals("do");
    if (auxiliary) {
      return !words.possessive(token) || scene.is(token) != WordClass.POSSESSIVE;
    }
    boolean leading = scene.is(token + 1) == WordClass.TO && is.verb();
    return is == WordClass.ADVERB || is == WordClass.TO || leading;
  }

  private boolean passive(int first, int verb) {
    if (scene.is(verb) != WordClass.PARTICIPLE && scene.is(verb) != WordClass.PAST) {
      return false;
    }
    boolean be = false;
    boolean have = false;
    for (int token = first; token < verb; token++) {
      be |= BE.contains(words.norm(token));
      have |= HAVE.contains(words.norm(token));
    }
    boolean bare =
        scene.is(verb) == WordClass.PARTICIPLE && first == verb && !SURE.contains(words.norm(verb));
    return be && !words.is(verb, "said") | words.is(first, "was")
        || bare && !have && scene.is(verb + 1) == WordClass.PREPOSITION && words.is(verb + 1, "by");
  }
}
