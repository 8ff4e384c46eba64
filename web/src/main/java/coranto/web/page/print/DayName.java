package coranto.web.page.print;

import coranto.report.Stamp;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A day or days as people write them.
public final class DayName {
  private DayName() {}

  /// An ISO date, an interval `a/b`, or `--MM-DD`, as people write it; anything else as it is.
  public static String of(String value) {
    int slash = value.indexOf('/');
    if (slash > 0) {
      return interval(value.substring(0, slash), value.substring(slash + 1));
    }
    return value.startsWith("--") ? ofYear(value) + ", year not known" : day(value);
  }

  /// A whole year or month by its name, other intervals by their ends.
  private static String interval(String from, String to) {
    var first = iso(from);
    var last = iso(to);
    if (first == null || last == null) {
      return from.startsWith("--") && to.startsWith("--")
          ? ofYear(from) + " to " + ofYear(to) + ", year not known"
          : day(from) + " to " + day(to);
    }
    var month = YearMonth.from(first);
    if (first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1))) {
      return String.valueOf(first.getYear());
    }
    return first.getDayOfMonth() == 1 && last.equals(month.atEndOfMonth())
        ? name(month.getMonth()) + " " + month.getYear()
        : between(first, last);
  }

  private static String between(LocalDate first, LocalDate last) {
    boolean oneMonth = YearMonth.from(first).equals(YearMonth.from(last));
    return (oneMonth ? String.valueOf(first.getDayOfMonth()) : When.day(first))
        + " to "
        + When.day(last);
  }

  private static @Nullable LocalDate iso(String value) {
    return Stamp.parse(value)
        .map(stamp -> stamp instanceof Stamp.Day(var day) ? day : null)
        .orElse(null);
  }

  private static String day(String value) {
    return Stamp.parse(value).map(When::stamp).orElse(Printed.cut(Printed.name(value), 60));
  }

  private static String ofYear(String value) {
    try {
      var month = Month.of(Integer.parseInt(value, 2, 4, 10));
      return Integer.parseInt(value, 5, 7, 10) + " " + name(month);
    } catch (NumberFormatException | IndexOutOfBoundsException | DateTimeException _) {
      return Printed.cut(Printed.name(value), 60);
    }
  }

  private static String name(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
