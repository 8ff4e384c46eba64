package coranto.trace;

import java.util.Set;

/// Calls changes that matter by name.
///
/// @param cues words that say that someone said so
/// @param dates words that say when
/// @param titles words before a name that are no part of it
record ChangeNames(Set<String> cues, Set<String> dates, Set<String> titles) {
  static ChangeNames shipped() {
    return new ChangeNames(
        Vocabulary.words("cues.txt"),
        Vocabulary.words("dates.txt"),
        Vocabulary.words("titles.txt"));
  }

  Change.Kind kind(Gap gap) {
    if (gap.alignment().contrary() && negated(gap)) {
      return Change.Kind.NEGATION_FLIPPED;
    }
    if (gap.withinQuote()) {
      return Change.Kind.QUOTE_CHANGED;
    }
    if (gap.anyHere(at -> gap.now().word(at).number() && !gap.keptHere(at))
        && gap.anyThere(at -> gap.was().word(at).number() && !gap.keptThere(at))) {
      return Change.Kind.NUMBER_CHANGED;
    }
    if (gap.anyHere(at -> name(gap.now(), at) && !gap.keptHere(at))
        && gap.anyThere(at -> name(gap.was(), at) && !gap.keptThere(at))) {
      return Change.Kind.NAME_CHANGED;
    }
    return dropped(gap);
  }

  /// Whether one side alone of the gap has an odd number of negations.
  private static boolean negated(Gap gap) {
    return negations(gap.now(), gap.here(), gap.hereEnd()) % 2
        != negations(gap.was(), gap.there(), gap.thereEnd()) % 2;
  }

  private static int negations(Form form, int from, int to) {
    int count = 0;
    for (int at = from; at < to; at++) {
      count += form.word(at).negation() ? 1 : 0;
    }
    return count;
  }

  private boolean name(Form form, int at) {
    return form.name(at) && !titles.contains(form.word(at).norm());
  }

  private Change.Kind dropped(Gap gap) {
    if (gap.anyThere(at -> cues.contains(norm(gap.was(), at))) && !holds(cues, gap.now())) {
      return Change.Kind.ATTRIBUTION_DROPPED;
    }
    boolean lost = gap.anyThere(at -> dates.contains(norm(gap.was(), at)) && !gap.keptThere(at));
    boolean put = gap.anyHere(at -> dates.contains(norm(gap.now(), at)));
    return lost && !put ? Change.Kind.DATE_DROPPED : Change.Kind.WORDS;
  }

  private static String norm(Form form, int at) {
    return form.word(at).norm();
  }

  private static boolean holds(Set<String> words, Form form) {
    for (int at = 0; at < form.size(); at++) {
      if (words.contains(form.word(at).norm())) {
        return true;
      }
    }
    return false;
  }
}
