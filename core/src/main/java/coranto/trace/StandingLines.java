package coranto.trace;

import coranto.text.Resource;
import java.util.List;

/// Knows credits, photo lines, subscription lines and their like, which stand under many reports
/// and
/// show no source.
final class StandingLines {
  private static final int LONGEST = 40;

  /// How many characters a signature and the name in it may have.
  private static final int SIGNATURE = 90;

  private static final int NAME = 45;

  private final List<String> phrases =
      Resource.lines(StandingLines.class, "standing.txt").stream()
          .map(phrase -> " " + phrase + " ")
          .toList();

  /// Whether it is the line under a tweet: a dash, a name, an account in brackets, a date.
  boolean signature(String text) {
    int account = text.indexOf("(@");
    return account > 0
        && account < NAME
        && text.length() < SIGNATURE
        && Character.isDigit(text.charAt(text.length() - 1));
  }

  boolean has(Form form) {
    if (form.size() > LONGEST) {
      return false;
    }
    var words = new StringBuilder(" ");
    for (int at = 0; at < form.size(); at++) {
      words.append(form.word(at).norm()).append(' ');
    }
    String line = words.toString();
    return phrases.stream().anyMatch(line::contains);
  }
}
