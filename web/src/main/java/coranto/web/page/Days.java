package coranto.web.page;

import coranto.report.Stamp;
import coranto.story.Story;
import coranto.web.page.StoryView.Day;
import java.time.DateTimeException;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/// The days a story's reports name, in order.
final class Days {
  private static final int DAYS = 40;
  private static final int WORDS = 3;

  private Days() {}

  static List<Day> of(List<Story.CitedDate> dates, Shelf shelf) {
    var byDay = new TreeMap<String, List<Story.Cited>>();
    for (Story.CitedDate date : dates.subList(0, Math.min(DAYS, dates.size()))) {
      byDay.computeIfAbsent(date.value(), _ -> new ArrayList<>()).add(date.words());
    }
    var days = new ArrayList<Day>();
    byDay.forEach((value, words) -> days.add(day(value, words, shelf)));
    days.removeIf(day -> day.words().isEmpty());
    return days;
  }

  private static Day day(String value, List<Story.Cited> cited, Shelf shelf) {
    var words = Quoted.all(cited, shelf).limit(WORDS).toList();
    String iso = Stamp.parse(value).isPresent() ? value : "";
    return new Day(label(value), iso, words, cited.size() - words.size());
  }

  /// An ISO date, an interval `a/b`, or `--MM-DD`, as people write it; anything else as it is.
  static String label(String value) {
    int slash = value.indexOf('/');
    if (slash > 0) {
      return label(value.substring(0, slash)) + " to " + label(value.substring(slash + 1));
    }
    if (value.startsWith("--")) {
      return dayOfYear(value);
    }
    return Stamp.parse(value).map(When::stamp).orElse(Printed.cut(Printed.name(value), 60));
  }

  private static String dayOfYear(String value) {
    try {
      var month = Month.of(Integer.parseInt(value, 2, 4, 10));
      int day = Integer.parseInt(value, 5, 7, 10);
      return day + " " + month.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ", year not known";
    } catch (NumberFormatException | IndexOutOfBoundsException | DateTimeException _) {
      return Printed.cut(Printed.name(value), 60);
    }
  }
}
