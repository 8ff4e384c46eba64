package coranto.trace;

import coranto.text.Resource;
import java.util.List;

/// Knows credits, photo lines, subscription lines and their like, which stand under many reports
/// and
/// show no source.
final class StandingLines {
  private static final int LONGEST = 40;

  private final List<String> phrases =
      Resource.lines(StandingLines.class, "standing.txt").stream()
          .map(phrase -> " " + phrase + " ")
          .toList();

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
