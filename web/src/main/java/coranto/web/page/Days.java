package coranto.web.page;

import coranto.report.Stamp;
import coranto.story.Story;
import coranto.web.page.StoryView.Day;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The days a story's reports name, in order.
final class Days {
  private static final int DAYS = 20;

  private Days() {}

  static List<Day> of(List<Story.CitedDate> dates, Shelf shelf, Measure measure) {
    var byDay = new TreeMap<String, List<Story.Cited>>();
    for (Story.CitedDate date : dates) {
      byDay.computeIfAbsent(date.value(), _ -> new ArrayList<>()).add(date.words());
    }
    var days = new ArrayList<Day>();
    byDay.forEach((value, words) -> days.add(day(value, words, shelf)));
    days.removeIf(day -> day.words().isEmpty());
    return days.subList(0, Math.min(measure.of(DAYS), days.size()));
  }

  private static Day day(String value, List<Story.Cited> cited, Shelf shelf) {
    var told = new HashSet<List<String>>();
    var words =
        Quoted.all(cited.subList(0, Math.min(DAYS, cited.size())), shelf)
            .filter(each -> told.add(List.of(each.text(), each.source().outlet())))
            .toList();
    var shown = words.subList(0, Math.min(Day.WORDS, words.size()));
    String iso = Stamp.parse(value).isPresent() ? value : "";
    return new Day(label(value), iso, shown, words.size() - shown.size());
  }

  /// An ISO date, an interval `a/b`, or `--MM-DD`, as people write it; anything else as it is.
  static String label(String value) {
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
