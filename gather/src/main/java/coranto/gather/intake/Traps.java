package coranto.gather.intake;

import java.util.List;

/// Knows addresses without end, which a site makes by mistake or to hold crawlers: `/a/b/a/b/a/b`.
final class Traps {
  private static final int LONGEST_STEPS = 4;
  private static final int TIMES = 3;
  private static final int MOST_SEGMENTS = 40;

  private Traps() {}

  /// Whether one to four steps of the path follow themselves at least twice more; a single step
  /// must do so three times more, since years and days may be alike.
  static boolean repeats(String address) {
    int path = address.indexOf('/', address.indexOf("://") + 3);
    if (path < 0) {
      return false;
    }
    List<String> steps = List.of(address.substring(path + 1).split("[?#]", 2)[0].split("/", -1));
    return steps.size() > MOST_SEGMENTS || repeats(steps);
  }

  private static boolean repeats(List<String> steps) {
    for (int length = 1; length <= LONGEST_STEPS; length++) {
      int times = length == 1 ? TIMES + 1 : TIMES;
      for (int from = 0; from + length * times <= steps.size(); from++) {
        if (same(steps, from, length, times)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean same(List<String> steps, int from, int length, int times) {
    for (int at = length; at < length * times; at++) {
      if (!steps.get(from + at).equals(steps.get(from + at % length))) {
        return false;
      }
    }
    return true;
  }
}
