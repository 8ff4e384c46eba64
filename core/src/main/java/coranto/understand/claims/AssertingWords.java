package coranto.understand.claims;

import coranto.report.Tokens;
import coranto.text.Tokenizer;
import coranto.understand.words.Lexicon;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Words that say that something is so, and words with which nothing is said to be so.
public final class AssertingWords {
  private static final List<String> BEGINNINGS =
      Lexicon.set("asserting-words.txt").stream().sorted().toList();
  private static final Set<String> DOUBT = Lexicon.set("doubting-words.txt");

  /// Words for untrue, but for *lie*, which may be told of a deed: `told him to lie`.
  private static final Set<String> UNTRUE =
      Lexicon.set("untrue-words.txt").stream()
          .filter(word -> !word.startsWith("lie"))
          .collect(Collectors.toUnmodifiableSet());

  private AssertingWords() {}

  /// Whether a cue leads in what somebody says is so: `said` and `accused`, not `asked` or `called
  /// for`.
  public static boolean lead(String cue) {
    Tokens tokens = Tokenizer.tokens(cue);
    boolean found = false;
    for (int token = 0; token < tokens.size(); token++) {
      found |= BEGINNINGS.stream().anyMatch(tokens.norm(token)::startsWith);
    }
    return found && !tokens.norm(tokens.size() - 1).equals("for");
  }

  /// Whether the words are only asked, looked into or possible.
  public static boolean doubt(String text) {
    return has(text, DOUBT);
  }

  /// Whether the words call something untrue themselves.
  public static boolean refute(String text) {
    return has(text, UNTRUE);
  }

  private static boolean has(String text, Set<String> which) {
    Tokens tokens = Tokenizer.tokens(text);
    for (int token = 0; token < tokens.size(); token++) {
      if (which.contains(tokens.norm(token))) {
        return true;
      }
    }
    return false;
  }
}
