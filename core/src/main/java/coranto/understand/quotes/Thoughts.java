package coranto.understand.quotes;

import coranto.understand.words.Lexicon;
import coranto.understand.words.Words;
import java.util.Set;

/// Knows the verbs of thinking: what they tell may itself be told by a verb of saying before them.
final class Thoughts {
  private static final Set<String> VERBS = Lexicon.set("thoughts.txt");

  private Thoughts() {}

  static boolean is(String norm) {
    return VERBS.contains(norm);
  }

  /// Whether the attribution's cue is such a verb or one of intending.
  static boolean tells(Words words, Attribution attribution) {
    Cue cue = attribution.cue();
    return cue != null && (cue.takes() == Cue.Takes.INFINITIVE || is(words.norm(cue.verb())));
  }
}
