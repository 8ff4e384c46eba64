package coranto.understand.quotes;

import coranto.understand.dates.DateFinder;
import coranto.understand.people.Scene;
import coranto.understand.words.Lexicon;
import coranto.understand.words.Range;
import coranto.understand.words.Words;
import java.util.Map;
import java.util.Set;

/// Keeps the day and the occasion out of the words that name a speaker.
final class BareNames {
  private static final Map<String, String> MEDIA = Lexicon.map("media.tsv");
  private static final Set<String> WHEN = TellingWords.of("when");
  private static final Set<String> SPANS = TellingWords.of("spans");

  private final Scene scene;
  private final Words words;

  BareNames(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  /// Without `on Friday` or `in 2010` at the end.
  Range timeless(Range phrase) {
    int last = phrase.end() - 1;
    boolean year = words.number(last) && words.raw(last).length() == 4;
    boolean time = DateFinder.namesDay(words.norm(last)) || year;
    boolean by = words.is(last - 1, "on") || words.is(last - 1, "in");
    return time && by && last - 1 > phrase.first() ? new Range(phrase.first(), last - 1) : phrase;
  }

  /// `in an interview Marsh`: the name alone.
  Range named(Range phrase) {
    int name = phrase.first();
    while (name < phrase.end() && !scene.cast().person(name)) {
      name++;
    }
    String before = words.norm(name - 1);
    boolean apart = MEDIA.containsKey(before) || SPANS.contains(before);
    boolean inner = name > phrase.first() && name < phrase.end() && apart;
    return inner ? new Range(name, phrase.end()) : phrase;
  }

  /// `this week`, `Friday`: no one.
  boolean when(int first, int end) {
    String last = words.norm(end - 1);
    boolean span = end - first > 1 && WHEN.contains(words.norm(first)) && SPANS.contains(last);
    return DateFinder.namesDay(last) && end - first == 1 || span;
  }
}
