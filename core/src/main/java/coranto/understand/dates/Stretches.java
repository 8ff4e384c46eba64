package coranto.understand.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// The values of stretches of time, counted from a day where one is known: the unit beside it, its
/// edges, so many units ago, seasons and quarters.
record Stretches(@Nullable LocalDate anchor) {
  private static final int FARTHEST = 3000;

  /// A unit of time as `calendar.tsv` numbers them.
  enum Unit {
    NONE,
    DAY,
    WEEK,
    WEEKEND,
    MONTH,
    QUARTER,
    YEAR,
    DECADE,
    CENTURY,
    PART;

    static Unit of(int number) {
      return number <= 0 || number >= values().length ? NONE : values()[number];
    }
  }

  /// From its first to its last day.
  record Stretch(LocalDate from, LocalDate to) {
    @Override
    public String toString() {
      return from.equals(to) ? from.toString() : Days.interval(from, to);
    }
  }

  /// The unit so many units after the one that holds the day counted from.
  @Nullable Stretch beside(Unit unit, int units) {
    return anchor == null ? null : around(unit, moved(unit, units));
  }

  private LocalDate moved(Unit unit, int units) {
    LocalDate day = java.util.Objects.requireNonNull(anchor);
    return switch (unit) {
      case NONE, PART, DAY -> day.plusDays(units);
      case WEEK, WEEKEND -> day.plusWeeks(units);
      case MONTH -> day.withDayOfMonth(1).plusMonths(units);
      case QUARTER -> day.withDayOfMonth(1).plusMonths(3L * units);
      case YEAR -> day.withDayOfYear(1).plusYears(units);
      case DECADE -> day.withDayOfYear(1).plusYears(10L * units);
      case CENTURY -> day.withDayOfYear(1).plusYears(100L * units);
    };
  }

  private static Stretch around(Unit unit, LocalDate day) {
    LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1);
    return switch (unit) {
      case NONE, PART, DAY -> new Stretch(day, day);
      case WEEK -> new Stretch(monday, monday.plusDays(6));
      case WEEKEND -> new Stretch(monday.plusDays(5), monday.plusDays(6));
      case MONTH -> months(YearMonth.from(day), 1);
      case QUARTER -> months(YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1), 3);
      case YEAR -> years(day.getYear(), 1);
      case DECADE -> years(day.getYear() / 10 * 10, 10);
      case CENTURY -> years(day.getYear() / 100 * 100, 100);
    };
  }

  private static Stretch months(YearMonth first, int count) {
    return new Stretch(first.atDay(1), first.plusMonths(count - 1).atEndOfMonth());
  }

  static Stretch years(int first, int count) {
    return new Stretch(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31));
  }

  /// A quarter (1 to 4) of a year, or with `halves` a half (1 or 2).
  static Stretch part(int year, int number, boolean halves) {
    int months = halves ? 6 : 3;
    return months(YearMonth.of(year, (number - 1) * months + 1), months);
  }

  /// A season by its first month.
  static Stretch season(int year, int month) {
    return months(YearMonth.of(year, month), 3);
  }

  /// The season last over (below 0), that of the year (0), or next to begin.
  @Nullable Stretch seasonBeside(int month, int direction) {
    if (anchor == null) {
      return null;
    }
    int year = anchor.getYear();
    boolean still = !season(year - 1, month).to().isBefore(anchor);
    if (direction == 0) {
      return season(still ? year - 1 : year, month);
    }
    if (direction > 0) {
      return season(season(year, month).from().isAfter(anchor) ? year : year + 1, month);
    }
    boolean over = season(year, month).to().isBefore(anchor);
    return season(over ? year : still ? year - 2 : year - 1, month);
  }

  /// The last weekend, that of the day counted from, or the next.
  @Nullable Stretch weekend(boolean ahead) {
    boolean now = anchor != null && anchor.getDayOfWeek().getValue() > 5;
    return beside(Unit.WEEKEND, ahead || now ? 0 : -1);
  }

  /// So many units before the day counted from: a day by days, a week by weeks, and so on.
  @Nullable Stretch ago(int count, Unit unit) {
    return anchor == null || count < 0 || count > FARTHEST ? null : agoBy(count, unit);
  }

  private @Nullable Stretch agoBy(int count, Unit unit) {
    LocalDate day = java.util.Objects.requireNonNull(anchor);
    return switch (unit) {
      case NONE, PART, WEEKEND, QUARTER -> null;
      case DAY, WEEK, MONTH, YEAR -> beside(unit, -count);
      case DECADE -> count > 100 ? null : years(day.getYear() - 10 * count, 1);
      case CENTURY -> count > 10 ? null : years(day.getYear() - 100 * count, 1);
    };
  }

  /// From so many units ago to the day counted from, or with `ahead` from it on.
  @Nullable Stretch lasting(int count, Unit unit, boolean ahead) {
    if (anchor == null || count < 0 || count > FARTHEST) {
      return null;
    }
    int signed = ahead ? count : -count;
    LocalDate other =
        switch (unit) {
          case NONE, PART, WEEKEND -> anchor;
          case DAY -> anchor.plusDays(signed);
          case WEEK -> anchor.plusWeeks(signed);
          case MONTH -> anchor.plusMonths(signed);
          case QUARTER -> anchor.plusMonths(3L * signed);
          case YEAR -> anchor.plusYears(signed);
          case DECADE -> anchor.plusYears(10L * signed);
          case CENTURY -> anchor.plusYears(100L * signed);
        };
    return ahead ? new Stretch(anchor, other) : new Stretch(other, anchor);
  }
}
