package coranto.lab;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Runs of words, as the field counts them: words are runs of letters, digits and underscores.
final class Shingles {
  private Shingles() {}

  static List<String> words(String text) {
    var words = new ArrayList<String>();
    int start = -1;
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      boolean letter = Character.isLetterOrDigit(point) || point == '_' || number(point);
      if (letter && start < 0) {
        start = at;
      } else if (!letter && start >= 0) {
        words.add(text.substring(start, at));
        start = -1;
      }
      at += Character.charCount(point);
    }
    if (start >= 0) {
      words.add(text.substring(start));
    }
    return words;
  }

  private static boolean number(int point) {
    int type = Character.getType(point);
    return type == Character.OTHER_NUMBER || type == Character.LETTER_NUMBER;
  }

  /// How often each run of `length` words stands in a text; a shorter text is one run.
  static Map<List<String>, Integer> counted(String text, int length) {
    List<String> words = words(text);
    var counts = new HashMap<List<String>, Integer>();
    for (int at = 0; at < Math.max(1, words.size() - length + 1) && !words.isEmpty(); at++) {
      counts.merge(
          List.copyOf(words.subList(at, Math.min(words.size(), at + length))), 1, Integer::sum);
    }
    return counts;
  }
}
