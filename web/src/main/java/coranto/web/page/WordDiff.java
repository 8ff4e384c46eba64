package coranto.web.page;

import coranto.report.Span;
import java.util.ArrayList;
import java.util.List;

/// What changed between two wordings, word by word: the longest common subsequence, in time and
/// room
/// that grow with the product of their lengths. Wordings of more than [#MOST] words are told to
/// differ as a whole.
final class WordDiff {
  static final int MOST = 400;

  private WordDiff() {}

  /// Spans of words gone from the older wording, and of words new in the newer one; neighbours are
  /// joined.
  record Changed(List<Span> gone, List<Span> fresh) {}

  static Changed between(String older, String newer) {
    List<Span> left = words(older);
    List<Span> right = words(newer);
    if (left.size() > MOST || right.size() > MOST) {
      return older.equals(newer)
          ? new Changed(List.of(), List.of())
          : new Changed(whole(older), whole(newer));
    }
    return walk(older, newer, left, right);
  }

  private static Changed walk(String older, String newer, List<Span> left, List<Span> right) {
    int[][] common = table(older, newer, left, right);
    var gone = new ArrayList<Span>();
    var fresh = new ArrayList<Span>();
    int i = 0;
    int j = 0;
    while (i < left.size() || j < right.size()) {
      if (i < left.size() && j < right.size() && same(older, left.get(i), newer, right.get(j))) {
        i++;
        j++;
      } else if (j == right.size() || (i < left.size() && common[i + 1][j] >= common[i][j + 1])) {
        join(gone, left.get(i++));
      } else {
        join(fresh, right.get(j++));
      }
    }
    return new Changed(gone, fresh);
  }

  private static int[][] table(String older, String newer, List<Span> left, List<Span> right) {
    var common = new int[left.size() + 1][right.size() + 1];
    for (int i = left.size() - 1; i >= 0; i--) {
      for (int j = right.size() - 1; j >= 0; j--) {
        common[i][j] =
            same(older, left.get(i), newer, right.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private static boolean same(String older, Span left, String newer, Span right) {
    return left.length() == right.length()
        && older.regionMatches(left.from(), newer, right.from(), left.length());
  }

  private static void join(List<Span> spans, Span next) {
    if (!spans.isEmpty() && next.from() - spans.getLast().to() <= 1) {
      spans.set(spans.size() - 1, spans.getLast().union(next));
    } else {
      spans.add(next);
    }
  }

  private static List<Span> whole(String text) {
    return List.of(new Span(0, text.length()));
  }

  /// Runs of letters and digits, and every other visible character by itself.
  private static List<Span> words(String text) {
    var words = new ArrayList<Span>();
    int at = 0;
    while (at < text.length() && words.size() <= MOST) {
      int end = end(text, at);
      if (!Character.isWhitespace(text.charAt(at))) {
        words.add(new Span(at, end));
      }
      at = end;
    }
    return words;
  }

  private static int end(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return Math.max(end, at + 1);
  }
}
