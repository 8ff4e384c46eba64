package coranto.understand;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/// The values of dates: against the day of publication where one is known, open where it isn't.
record Day(@Nullable LocalDate anchor) {
  /// Half a year: a day without a year is at most so far from the day of publication.
  private static final int NEAR = 183;

  /// A day of a month, with its year or without (0); null when there is no such day.
  @Nullable String of(int year, int month, int day) {
    try {
      if (year > 0) {
        return LocalDate.of(year, month, day).toString();
      }
      MonthDay found = MonthDay.of(month, day);
      return anchor == null ? found.toString() : nearest(anchor, found).toString();
    } catch (DateTimeException _) {
      return null;
    }
  }

  /// A whole month as an interval; without a year the last one begun, or the next with `ahead`.
  @Nullable String month(int year, int month, boolean ahead) {
    if (year == 0 && anchor == null || year > 9998) {
      return null;
    }
    LocalDate first = year > 0 ? LocalDate.of(year, month, 1) : begun(anchor, month, ahead);
    return interval(first, first.plusMonths(1).minusDays(1));
  }

  static String year(int year) {
    return interval(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /// The weekday (1 Monday) on the day of publication, else the last, else with `ahead` the next.
  @Nullable String weekday(int weekday, boolean ahead) {
    if (anchor == null) {
      return null;
    }
    int back = Math.floorMod(anchor.getDayOfWeek().getValue() - weekday, 7);
    return (ahead && back > 0 ? anchor.plusDays(7 - back) : anchor.minusDays(back)).toString();
  }

  /// The weekday of the week before or after, never the day itself.
  @Nullable String weekdayBeside(int weekday, int direction) {
    if (anchor == null) {
      return null;
    }
    int ahead = Math.floorMod(weekday - anchor.getDayOfWeek().getValue(), 7);
    return anchor.plusDays(direction > 0 ? (ahead == 0 ? 7 : ahead) : ahead - 7).toString();
  }

  @Nullable String days(int days) {
    return anchor == null ? null : anchor.plusDays(days).toString();
  }

  /// A week (Monday to Sunday), weekend, month, quarter or year beside the one of publication.
  @Nullable String unit(String unit, int beside) {
    if (anchor == null) {
      return null;
    }
    LocalDate monday = anchor.minusDays(anchor.getDayOfWeek().getValue() - 1).plusWeeks(beside);
    LocalDate month = anchor.withDayOfMonth(1).plusMonths(beside);
    return switch (unit) {
      case "week" -> interval(monday, monday.plusDays(6));
      case "weekend" -> interval(monday.plusDays(5), monday.plusDays(6));
      case "month" -> interval(month, month.plusMonths(1).minusDays(1));
      case "quarter" -> quarter(beside);
      case "year" -> year(anchor.getYear() + beside);
      default -> null;
    };
  }

  /// So many units before the day of publication.
  @Nullable String ago(int count, String unit) {
    if (anchor == null || count > 3000) {
      return null;
    }
    return switch (unit) {
      case "day", "days" -> anchor.minusDays(count).toString();
      case "week", "weeks" -> anchor.minusWeeks(count).toString();
      case "month", "months" ->
          month(monthsAgo(count).getYear(), monthsAgo(count).getMonthValue(), false);
      case "year", "years" -> year(anchor.getYear() - count);
      default -> null;
    };
  }

  static String interval(Object from, Object to) {
    return from + "/" + to;
  }

  private LocalDate monthsAgo(int count) {
    return java.util.Objects.requireNonNull(anchor).minusMonths(count);
  }

  private @Nullable String quarter(int beside) {
    if (anchor == null) {
      return null;
    }
    LocalDate first = anchor.withDayOfMonth(1).withMonth((anchor.getMonthValue() - 1) / 3 * 3 + 1);
    LocalDate moved = first.plusMonths(3L * beside);
    return interval(moved, moved.plusMonths(3).minusDays(1));
  }

  private static LocalDate nearest(LocalDate anchor, MonthDay day) {
    LocalDate same = day.atYear(anchor.getYear());
    long ahead = same.toEpochDay() - anchor.toEpochDay();
    if (ahead > NEAR) {
      return day.atYear(anchor.getYear() - 1);
    }
    return ahead < -NEAR ? day.atYear(anchor.getYear() + 1) : same;
  }

  private static LocalDate begun(@Nullable LocalDate anchor, int month, boolean ahead) {
    LocalDate day = java.util.Objects.requireNonNull(anchor);
    LocalDate same = day.withDayOfMonth(1).withMonth(month);
    if (ahead) {
      return same.plusYears(month < day.getMonthValue() ? 1 : 0);
    }
    return same.minusYears(month > day.getMonthValue() ? 1 : 0);
  }
}
