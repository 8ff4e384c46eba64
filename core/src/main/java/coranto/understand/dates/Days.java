package coranto.understand.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// The values of dates: counted from a day where one is known, open where it isn't.
record Days(@Nullable LocalDate anchor) {
  /// Half a year: a day without a year is at most so far from the day it is counted from.
  private static final int NEAR = 183;

  /// The tense of the verb decides on the year of a day that is farther away than this.
  private static final int FAR = 100;

  /// A month that comes within so many months is meant when no tense is told.
  private static final int SOON = 2;

  private static final int LAST_YEAR = 9998;

  /// A day of a month, with its year or without (0); null when there is no such day.
  @Nullable String day(int year, int month, int day) {
    LocalDate known = known(year, month, day);
    if (known != null) {
      return known.toString();
    }
    return year == 0 && anchor == null && possible(month, day)
        ? MonthDay.of(month, day).toString()
        : null;
  }

  /// The same in the tense that is told: far ahead of the anchor only what is to come, far behind
  /// only what is over.
  @Nullable String day(int year, int month, int day, DateWords.Tense tense) {
    LocalDate known = known(year, month, day);
    return known == null || year > 0 || anchor == null
        ? day(year, month, day)
        : inTense(known, anchor, tense).toString();
  }

  private static LocalDate inTense(LocalDate day, LocalDate anchor, DateWords.Tense tense) {
    long days = day.toEpochDay() - anchor.toEpochDay();
    return switch (tense) {
      case AHEAD -> days < -FAR ? day.plusYears(1) : day;
      case OVER -> days > FAR ? day.minusYears(1) : day;
      case UNTOLD -> day;
    };
  }

  /// The same as a day; null when its year can't be known.
  @Nullable LocalDate known(int year, int month, int day) {
    if (!possible(month, day) || year == 0 && anchor == null) {
      return null;
    }
    try {
      return year > 0 ? LocalDate.of(year, month, day) : nearest(MonthDay.of(month, day));
    } catch (DateTimeException _) {
      return null;
    }
  }

  private static boolean possible(int month, int day) {
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(2000, month).lengthOfMonth();
  }

  /// From one day to another; the first of a later month lies in the year before.
  @Nullable String between(
      int year, int fromMonth, int from, int toMonth, int to, DateWords.Tense tense) {
    boolean turns = fromMonth > toMonth;
    if (year > 0) {
      return range(day(turns ? year - 1 : year, fromMonth, from), day(year, toMonth, to));
    }
    LocalDate near = known(0, fromMonth, from);
    LocalDate first = near == null || anchor == null ? near : inTense(near, anchor, tense);
    return first == null
        ? range(day(0, fromMonth, from), day(0, toMonth, to))
        : range(first.toString(), day(first.getYear() + (turns ? 1 : 0), toMonth, to));
  }

  private static @Nullable String range(@Nullable String from, @Nullable String to) {
    return from == null || to == null ? null : interval(from, to);
  }

  /// A whole month as an interval; without a year the last one begun, or the next in a tense that
  /// is
  /// ahead, or where no tense is told and it comes soon.
  @Nullable String month(int year, int month, DateWords.Tense tense) {
    return months(year, month, month, tense);
  }

  /// From the beginning of one month to the end of another.
  @Nullable String months(int year, int month, int last, DateWords.Tense tense) {
    if (year > LAST_YEAR) {
      return null;
    }
    if (year == 0 && anchor == null) {
      return interval(
          MonthDay.of(month, 1), MonthDay.of(last, YearMonth.of(2001, last).lengthOfMonth()));
    }
    YearMonth first = year > 0 ? YearMonth.of(year, month) : begun(month, tense);
    YearMonth end = YearMonth.of(first.getYear() + (last < month ? 1 : 0), last);
    return interval(first.atDay(1), end.atEndOfMonth());
  }

  private YearMonth begun(int month, DateWords.Tense tense) {
    YearMonth now = YearMonth.from(java.util.Objects.requireNonNull(anchor));
    YearMonth next = now.withMonth(month).plusYears(month < now.getMonthValue() ? 1 : 0);
    boolean soon = !next.isAfter(now.plusMonths(SOON));
    boolean begun = next.equals(now);
    return switch (tense) {
      case AHEAD -> next;
      case OVER -> begun ? next : next.minusYears(1);
      case UNTOLD -> soon ? next : next.minusYears(1);
    };
  }

  static String years(int first, int last) {
    return interval(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  /// The weekday (1 Monday) on the day counted from, else the last, else with `ahead` the next.
  @Nullable LocalDate weekday(int weekday, boolean ahead) {
    if (anchor == null) {
      return null;
    }
    int back = Math.floorMod(anchor.getDayOfWeek().getValue() - weekday, 7);
    return ahead && back > 0 ? anchor.plusDays(7 - back) : anchor.minusDays(back);
  }

  /// The weekday before (below 0) or after, never the day itself.
  @Nullable LocalDate weekdayBeside(int weekday, int direction) {
    if (anchor == null) {
      return null;
    }
    int ahead = Math.floorMod(weekday - anchor.getDayOfWeek().getValue(), 7);
    return anchor.plusDays(direction > 0 ? (ahead == 0 ? 7 : ahead) : ahead - 7);
  }

  @Nullable String days(int days) {
    return anchor == null ? null : anchor.plusDays(days).toString();
  }

  static String interval(Object from, Object to) {
    return from + "/" + to;
  }

  private LocalDate nearest(MonthDay day) {
    LocalDate from = java.util.Objects.requireNonNull(anchor);
    LocalDate same = day.atYear(from.getYear());
    long ahead = same.toEpochDay() - from.toEpochDay();
    if (ahead > NEAR) {
      return day.atYear(from.getYear() - 1);
    }
    return ahead < -NEAR ? day.atYear(from.getYear() + 1) : same;
  }
}
