package coranto.web.page;

import java.util.Locale;

/// Numbers in words: "1 outlet", "12,400 reports".
final class Count {
  private Count() {}

  static String of(long number, String word) {
    return of(number, word, word + "s");
  }

  static String of(long number, String one, String many) {
    return String.format(Locale.ROOT, "%,d", number) + " " + (number == 1 ? one : many);
  }

  /// "9 outlets, 3 origins, 10 reports"; of one report there is nothing to count.
  static String told(long outlets, long origins, long reports) {
    return reports == 1
        ? "1 report"
        : of(outlets, "outlet") + ", " + of(origins, "origin") + ", " + of(reports, "report");
  }
}
