package coranto.understand.denials;

import coranto.understand.grammar.WordClasses;
import coranto.understand.people.Cast;
import coranto.understand.words.Words;
import java.util.ArrayList;
import java.util.List;

/// Finds denials by the words that deny. Reads the text once.
public final class DenialFinder {
  private DenialFinder() {}

  /// All of a text, in order. Behind a denial that is denied itself, its sentence has none.
  public static List<DenialSpan> find(Words words, WordClasses classes, Cast cast) {
    var text = new DenialWords(words, classes, cast);
    var verbs = new VerbDenials(text);
    var untrue = new UntrueClaims(text);
    var found = new ArrayList<DenialSpan>();
    int undone = -1;
    for (int token = 0; token < words.size(); token++) {
      DenialSpan denial = verbs.at(token);
      denial = denial == null ? untrue.at(token) : denial;
      if (verbs.undone(token)) {
        undone = words.sentenceIndex(token);
      }
      if (denial != null && words.sentenceIndex(token) != undone) {
        found.add(denial);
        token = Math.max(token, denial.cue().end() - 1);
      }
    }
    return found;
  }
}
