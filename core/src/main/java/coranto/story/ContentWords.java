package coranto.story;

import coranto.report.Tokens;
import coranto.text.Resource;
import coranto.text.Tokenizer;
import java.util.LinkedHashSet;
import java.util.Set;

/// The words of a text that tell its subject, in normal form, each once, in order. A plural `s` is
/// left off.
final class ContentWords {
  private static final Set<String> FUNCTION_WORDS =
      Set.copyOf(Resource.lines(ContentWords.class, "function-words.txt"));
  private static final int SHORTEST_PLURAL = 5;

  private ContentWords() {}

  static Set<String> of(String text) {
    Tokens tokens = Tokenizer.tokens(text);
    var words = new LinkedHashSet<String>();
    for (int token = 0; token < tokens.size(); token++) {
      if (tokens.wordy(token) && tells(tokens.norm(token))) {
        words.add(stem(tokens.norm(token)));
      }
    }
    return words;
  }

  /// Whether the normal form tells of the subject.
  static boolean tells(String norm) {
    boolean letter = norm.length() == 1 && norm.charAt(0) < 0x3000;
    return !norm.isEmpty() && !letter && !FUNCTION_WORDS.contains(norm);
  }

  static String stem(String norm) {
    boolean plural = norm.length() >= SHORTEST_PLURAL && norm.endsWith("s") && !norm.endsWith("ss");
    return plural ? norm.substring(0, norm.length() - 1) : norm;
  }

  /// How many words both sets hold.
  static int shared(Set<String> one, Set<String> other) {
    var smaller = one.size() <= other.size() ? one : other;
    var larger = smaller == one ? other : one;
    return (int) smaller.stream().filter(larger::contains).count();
  }
}
