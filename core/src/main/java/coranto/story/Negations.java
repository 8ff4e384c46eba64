package coranto.story;

import coranto.report.Span;
import coranto.report.Tokens;
import coranto.text.Resource;
import coranto.text.Tokenizer;
import coranto.trace.Change;
import coranto.trace.Trace;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Words that turn a statement into its opposite.
final class Negations {
  private static final Set<String> WORDS =
      Set.copyOf(Resource.lines(Negations.class, "negations.txt"));

  private Negations() {}

  /// Whether a trace leads to the opposite of what the sentence says: then neither goes back to the
  /// other.
  static boolean flipped(Trace.Sourced trace) {
    return trace.changes().stream()
        .anyMatch(change -> change.kind() == Change.Kind.NEGATION_FLIPPED);
  }

  /// @param span null holds none
  static boolean in(@Nullable Span span, String text) {
    return span != null && span.to() <= text.length() && in(span.in(text));
  }

  static boolean in(String text) {
    Tokens tokens = Tokenizer.tokens(text);
    for (int token = 0; token < tokens.size(); token++) {
      if (WORDS.contains(tokens.norm(token))) {
        return true;
      }
    }
    return false;
  }
}
