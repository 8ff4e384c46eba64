package coranto.web.page.print;

import java.util.Locale;

/// Numbers in words: "1 outlet", "12,400 reports".
public final class Count {
  private Count() {}

  public static String of(long number, String word) {
    return of(number, word, word + "s");
  }

  public static String of(long number, String one, String many) {
    return String.format(Locale.ROOT, "%,d", number) + " " + (number == 1 ? one : many);
  }

  /// "9 outlets, 3 origins, 10 reports"; of one report there is nothing to count.
  public static String told(long outlets, long origins, long reports) {
    return reports == 1
        ? "1 report"
        : of(outlets, "outlet") + ", " + of(origins, "origin") + ", " + of(reports, "report");
  }

  /// "7 %"; what is there is never told as nothing, nor what is missing as all.
  public static String percent(long part, long whole) {
    long rounded = whole == 0 ? 0 : Math.round(100.0 * part / whole);
    return part > 0 && rounded == 0
        ? "<1 %"
        : part < whole && rounded == 100 ? ">99 %" : rounded + " %";
  }
}
