package coranto.story.leftout;

import coranto.report.Span;
import coranto.report.Tokens;
import coranto.text.Resource;
import coranto.text.Tokenizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Words that keep open whether something is so, and words that turn it round. They stand in
/// `hedges.tsv`.
final class Hedges {
  private static final Set<String> WORDS = words("hedge");
  private static final Set<String> NEGATIONS = words("negation");

  private Hedges() {}

  private static Set<String> words(String kind) {
    var words = new HashSet<String>();
    for (String line : Resource.lines(Hedges.class, "hedges.tsv")) {
      if (line.startsWith(kind + "\t")) {
        words.addAll(List.of(line.substring(kind.length() + 1).split(" ")));
      }
    }
    return words;
  }

  static boolean any(String text) {
    return !in(text, new Span(0, text.length())).isEmpty();
  }

  /// The words of `within` that keep things open.
  static List<Span> in(String text, Span within) {
    Tokens tokens = Tokenizer.tokens(within.in(text));
    var found = new ArrayList<Span>();
    for (int token = 0; token < tokens.size(); token++) {
      if (WORDS.contains(tokens.norm(token)) && !month(tokens, token)) {
        found.add(new Span(within.from() + tokens.from(token), within.from() + tokens.to(token)));
      }
    }
    return found;
  }

  /// May, the month: with a capital, and not the first word.
  private static boolean month(Tokens tokens, int token) {
    return token > 0 && tokens.capital(token) && tokens.norm(token).equals("may");
  }

  /// How many words turn the text round.
  static int negations(String text) {
    Tokens tokens = Tokenizer.tokens(text);
    int count = 0;
    for (int token = 0; token < tokens.size(); token++) {
      String norm = tokens.norm(token);
      count += NEGATIONS.contains(norm) || norm.endsWith("n't") ? 1 : 0;
    }
    return count;
  }
}
