package coranto.understand.dates;

import coranto.understand.dates.Calendar.Kind;
import coranto.understand.grammar.WordClasses;
import coranto.understand.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// Finds days, ranges, weeks, months, seasons, years and times of day, and says which they are
/// where that can be known. Reads the text once; each rule looks at a few tokens from where it
/// begins.
public final class DateFinder {
  private static final Calendar ENGLISH = Calendar.of(null);

  private final DateWords date;
  private final MonthDates months;
  private final WeekDates week;
  private final YearDates years;
  private final PartDates parts;
  private final RelativeDates relative;
  private final ClockTimes clock;
  private final Holidays holidays;
  private final Lengths lengths;

  private DateFinder(DateWords date) {
    this.date = date;
    this.months = new MonthDates(date);
    this.week = new WeekDates(date, months);
    this.years = new YearDates(date);
    this.parts = new PartDates(date);
    this.relative = new RelativeDates(date);
    this.clock = new ClockTimes(date);
    this.holidays = new Holidays(date);
    this.lengths = new Lengths(date);
  }

  /// All dates of the text, in order.
  ///
  /// @param named whether a token is part of someone's name: no month then
  /// @param published the day of publication; null when it isn't known
  public static List<DateSpan> find(
      Words words, WordClasses classes, IntPredicate named, @Nullable LocalDate published) {
    LocalDate anchor = Dateline.anchor(new DateWords(words, classes, named, published), published);
    var date = new DateWords(words, classes, named, anchor);
    var finder = new DateFinder(date);
    int token = 0;
    while (token < words.size()) {
      token = Math.max(finder.at(token), token + 1);
    }
    finder.clock.days();
    return List.copyOf(date.found());
  }

  /// Whether an English word names a day: `monday`, `yesterday`.
  public static boolean namesDay(String norm) {
    return ENGLISH.is(norm, Kind.WEEKDAY) || ENGLISH.is(norm, Kind.DAY);
  }

  /// Looks for a date that begins at `token`; one past its last token, or 0 when there is none.
  private int at(int token) {
    Words words = date.words;
    if (words.number(token)) {
      return number(token);
    }
    if (!date.known(token) && !words.capital(token) && !words.wordy(token)) {
      return 0;
    }
    int found = words.capital(token) ? holidays.at(token) : 0;
    return found > 0 ? found : word(token);
  }

  private int number(int token) {
    int found = holidays.at(token);
    found = found > 0 ? found : clock.at(token);
    found = found > 0 ? found : months.at(token, token);
    found = found > 0 ? found : years.century(token);
    found = found > 0 ? found : relative.at(token);
    return found > 0 ? found : years.at(token);
  }

  private int word(int token) {
    int found = date.month(token) > 0 ? months.at(token, token) : 0;
    found = found > 0 ? found : week.at(token);
    found = found > 0 ? found : clock.at(token);
    found = found > 0 ? found : parts.at(token);
    found = found > 0 ? found : years.named(token);
    found = found > 0 ? found : years.century(token);
    found = found > 0 ? found : relative.at(token);
    return found > 0 ? found : lengths.at(token);
  }
}
