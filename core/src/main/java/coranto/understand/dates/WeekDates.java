package coranto.understand.dates;

import coranto.understand.dates.Calendar.Kind;
import coranto.understand.words.Lexicon;
import coranto.understand.words.Words;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Days of the week and those counted from today: `Monday`, `Monday, March 3`, `Monday to
/// Thursday`, `every Monday`, `on Mondays`, `yesterday`, `over the weekend`.
final class WeekDates {
  private static final Set<String> PART = Lexicon.set("date-words.tsv", "part");

  private final DateWords date;
  private final Words words;
  private final MonthDates months;

  WeekDates(DateWords date, MonthDates months) {
    this.date = date;
    this.words = date.words;
    this.months = months;
  }

  int at(int token) {
    if (date.weekday(token) > 0) {
      return weekday(token);
    }
    if (date.is(token, Kind.WEEKDAYS) && words.capital(token)) {
      return date.add(token, token + 1, null, DateSpan.Kind.SET, "set");
    }
    int day = date.number(token, Kind.DAY);
    if (day != Calendar.NONE && !morning(token) && !title(token)) {
      return date.add(token, token + 1, date.days.days(day), "relative-day");
    }
    if (date.is(token, Kind.SET)) {
      return set(token);
    }
    if (date.unit(token) == Stretches.Unit.PART && !words.capital(token)) {
      boolean in = words.is(token - 1, "the") && words.is(token - 2, "in");
      return in ? date.add(token - 1, token + 1, null, DateSpan.Kind.TIME, "part-of-day") : 0;
    }
    boolean weekend = words.is(token, "weekend") && words.is(token - 1, "the");
    return weekend && (words.is(token - 2, "over") || words.is(token - 2, "throughout"))
        ? date.add(token - 1, token + 1, date.stretches.weekend(date.ahead(token)), "weekend")
        : 0;
  }

  /// German `Morgen` with a capital inside a sentence is the morning.
  private boolean morning(int token) {
    return words.is(token, "morgen") && words.capital(token) && !words.startsSentence(token);
  }

  /// `USA Today`, `Saturday Night Live`: part of a name.
  private boolean title(int token) {
    boolean behind = words.capital(token - 1) && !words.startsSentence(token - 1);
    boolean before =
        words.capital(token + 1) && words.capital(token + 2) && date.month(token + 1) == 0;
    boolean first = words.startsSentence(token) || words.mark(token - 1);
    boolean shouted = words.is(token - 1, "usa");
    return words.capital(token)
        && (shouted || behind && words.wordy(token - 1) || before && !first);
  }

  private int weekday(int token) {
    boolean show =
        words.capital(token + 1)
            && words.capital(token + 2)
            && PART.contains(words.norm(token + 1));
    boolean rule = words.is(token + 1, "of") && date.month(token + 2) > 0;
    boolean joined = words.is(token - 1, "-") && words.tight(token);
    if (show || rule || joined || date.named(token)) {
      return 0;
    }
    int end = words.is(token + 1, ".") && words.norm(token).length() < 6 ? token + 2 : token + 1;
    int next = words.is(end, ",") || words.is(end, "(") || words.is(end, "the") ? end + 1 : end;
    if (next < end + 2 && date.sameSentence(token, next)) {
      int whole = months.at(token, next);
      if (whole > 0) {
        return whole;
      }
    }
    int last = range(token, end);
    return last > 0 ? days(token, last) : date.add(token, end, day(token), "weekday");
  }

  private @Nullable LocalDate day(int token) {
    return date.days.weekday(date.weekday(token), date.ahead(token));
  }

  /// Where the last weekday of a range stands: `Monday through Thursday`; 0 when there is none.
  private int range(int token, int join) {
    boolean from = words.is(token - 1, "from") || words.is(token - 1, "between");
    boolean through = words.is(join, "through") || words.is(join, "thru") || words.is(join, "bis");
    boolean to =
        from && (words.is(join, "to") || words.is(join, "until") || words.is(join, "till"));
    boolean and = words.is(token - 1, "between") && words.is(join, "and");
    return (through || to || and) && date.weekday(join + 1) > 0 ? join + 1 : 0;
  }

  private int days(int token, int last) {
    LocalDate first = day(token);
    int more = Math.floorMod(date.weekday(last) - date.weekday(token), 7);
    String value = first == null ? null : Days.interval(first, first.plusDays(more));
    return date.add(token, last + 1, value, "weekdays");
  }

  /// `every Monday`, `each year`, `every four years`; not `every day life`.
  private int set(int token) {
    int at = date.count(token + 1) > 1 || words.is(token + 1, "other") ? token + 2 : token + 1;
    boolean each = date.weekday(at) > 0 || date.is(at, Kind.UNIT) || date.is(at, Kind.UNITS);
    boolean life = words.is(at, "day") && words.is(at + 1, "life") || words.is(at + 1, "lives");
    return each && !life ? date.add(token, at + 1, null, DateSpan.Kind.SET, "set") : 0;
  }
}
