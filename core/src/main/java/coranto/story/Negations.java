package coranto.story;

import coranto.report.Tokens;
import coranto.text.Resource;
import coranto.text.Tokenizer;
import coranto.trace.Trace;
import java.util.Set;

/// Words that turn a statement into its opposite.
final class Negations {
  private static final Set<String> WORDS =
      Set.copyOf(Resource.lines(Negations.class, "negations.txt"));
  private static final Set<String> OF_VERBS =
      Set.copyOf(Resource.lines(Negations.class, "verb-negations.txt"));

  private Negations() {}

  /// Whether a trace leads to the opposite of what the sentence says: then neither goes back to
  /// the other.
  static boolean flipped(Trace.Sourced trace) {
    return trace.contrary();
  }

  static boolean in(String text) {
    return count(text) > 0;
  }

  /// How many words of the text negate.
  static int count(String text) {
    Tokens tokens = Tokenizer.tokens(text);
    int count = 0;
    for (int token = 0; token < tokens.size(); token++) {
      count += WORDS.contains(tokens.norm(token)) ? 1 : 0;
    }
    return count;
  }

  /// How many words of the text turn a verb round; the *not* of `, not a bad thing` turns none.
  static int ofVerbs(String text) {
    Tokens tokens = Tokenizer.tokens(text);
    int count = 0;
    for (int token = 0; token < tokens.size(); token++) {
      boolean apart = token > 0 && !tokens.wordy(token - 1) && tokens.norm(token).equals("not");
      count += OF_VERBS.contains(tokens.norm(token)) && !apart ? 1 : 0;
    }
    return count;
  }
}
