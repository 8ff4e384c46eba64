package coranto.trace;

import coranto.report.Tokens;

/// Finds the dateline that opens a report, `SELMONT, March 4 (MPA) -`: copies drop and keep it as
/// they
/// please.
final class Dateline {
  private static final int LONGEST = 14;
  private static final int CAPITALS = 3;

  private Dateline() {}

  /// The token after the dateline; `first` when there is none.
  static int end(Tokens tokens, int first, int end) {
    if (first >= end || !capitals(tokens.raw(first))) {
      return first;
    }
    boolean bracket = false;
    for (int at = first + 1; at < Math.min(end, first + LONGEST); at++) {
      String mark = tokens.norm(at);
      bracket |= mark.equals("(");
      if (mark.equals("-")) {
        return (bracket || at <= first + 3) && at + 1 < end ? at + 1 : first;
      }
    }
    return first;
  }

  private static boolean capitals(String word) {
    return word.length() >= CAPITALS && word.chars().allMatch(Character::isUpperCase);
  }
}
