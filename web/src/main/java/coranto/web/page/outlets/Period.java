package coranto.web.page.outlets;

import coranto.flow.Account;
import coranto.web.page.print.Count;
import coranto.web.page.print.DayName;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What an outlet printed on a day or in a month.
///
/// @param own "84 %"
/// @param height of its bar, in units of the drawing: how many words
/// @param ownHeight of these: how many of them are its own
record Period(
    String label, String reports, String words, String own, int x, int height, int ownHeight) {
  static final int WIDTH = 760;
  static final int HEIGHT = 90;
  private static final int MOST = 31;

  /// The earliest first: days, or months when there are too many days.
  static List<Period> of(List<Account.Day> days) {
    boolean daily = days.size() <= MOST;
    Map<String, List<Account.Day>> byTime =
        days.stream()
            .collect(
                Collectors.groupingBy(
                    day -> daily ? day.day().toString() : YearMonth.from(day.day()).toString(),
                    TreeMap::new,
                    Collectors.toList()));
    long most = byTime.values().stream().mapToLong(Period::words).max().orElse(0);
    var periods = new ArrayList<Period>();
    byTime.values().forEach(each -> periods.add(period(each, daily, periods.size(), most)));
    return List.copyOf(periods);
  }

  private static Period period(List<Account.Day> days, boolean daily, int place, long most) {
    long words = words(days);
    long own = days.stream().mapToLong(Account.Day::own).sum();
    LocalDate first = days.getLast().day();
    var month = YearMonth.from(first);
    return new Period(
        DayName.of(daily ? first.toString() : month.atDay(1) + "/" + month.atEndOfMonth()),
        Count.of(days.stream().mapToLong(Account.Day::reports).sum(), "report"),
        Count.of(words, "word"),
        Count.percent(own, words),
        place,
        scaled(words, most),
        scaled(own, most));
  }

  private static long words(List<Account.Day> days) {
    return days.stream().mapToLong(Account.Day::words).sum();
  }

  private static int scaled(long words, long most) {
    return most <= 0 ? 0 : (int) (HEIGHT * Math.clamp(words, 0, most) / most);
  }
}
