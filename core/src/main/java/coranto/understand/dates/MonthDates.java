package coranto.understand.dates;

import coranto.understand.dates.Calendar.Kind;
import coranto.understand.words.Lexicon;
import coranto.understand.words.Words;
import java.util.Set;

/// Dates with the name of a month: `March 3`, `August 5 through 7`, `Feb. 27 to March 2, 2026`,
/// `the 3rd of March`, `3. März`, `March 2026`, `in March`, `May to July`.
final class MonthDates {
  private static final Set<String> OF = Lexicon.set("date-words.tsv", "of");

  private final DateWords date;
  private final Words words;

  MonthDates(DateWords date) {
    this.date = date;
    this.words = date.words;
  }

  /// @param first where the date begins: at `token`, or at the weekday before it
  /// @return one past the date's last token; 0 when none begins here
  int at(int first, int token) {
    if (date.month(token) > 0) {
      return month(first, token);
    }
    return date.day(token) > 0 ? day(first, token) : 0;
  }

  private int month(int first, int token) {
    int at = date.past(token);
    if (!date.sameSentence(token, at)) {
      return bare(first, token, at);
    }
    if (date.day(at) > 0 && !of(at + 1) && !counted(at)) {
      return monthDay(first, token, at);
    }
    int year = monthYear(token);
    if (year > 0) {
      String value = date.days.month(year(token, year), date.month(token), DateWords.Tense.OVER);
      return date.add(first, year + 1, value, "month");
    }
    int last = to(at);
    return last > 0 ? months(first, token, last) : bare(first, token, at);
  }

  /// `March 5 percent`, `May 10,000`: a number of something, no day.
  private boolean counted(int day) {
    boolean more = words.is(day + 1, "percent") || words.is(day + 1, "%");
    boolean time = words.is(day + 1, ":") || words.is(day + 1, "pm") || words.is(day + 1, "am");
    return more || time;
  }

  private boolean of(int token) {
    return OF.contains(words.norm(token)) && date.month(token + 1) > 0;
  }

  /// Where the year of `March 2016`, `March of 2016`, `March, 2016` stands; 0 when there is none.
  private int monthYear(int month) {
    int at = date.past(month);
    boolean joined =
        words.is(at, ",") || words.is(at, "of") || words.is(at, "de") || words.is(at, "in");
    int year = joined ? at + 1 : at;
    boolean near = date.year(year) > 1500 && date.sameSentence(month, year);
    return near && !(words.is(at, ",") && words.capital(year + 1)) ? year : 0;
  }

  private int monthDay(int first, int token, int dayAt) {
    int toMonth = token;
    int lastAt = end(dayAt + 1, dayAt);
    if (lastAt == 0 && date.joins(dayAt + 1) && date.month(dayAt + 2) > 0) {
      int second = date.past(dayAt + 2);
      boolean whole = !date.and(dayAt + 1) || words.is(token - 1, "between");
      lastAt = whole && date.day(second) > 0 ? second : 0;
      toMonth = lastAt > 0 ? dayAt + 2 : token;
    }
    int end = (lastAt > 0 ? lastAt : dayAt) + 1;
    int yearAt = yearAt(end);
    int year = year(token, yearAt);
    var tense = date.tense(first);
    String value =
        lastAt > 0
            ? date.days.between(
                year,
                date.month(token),
                date.day(dayAt),
                date.month(toMonth),
                date.day(lastAt),
                tense)
            : date.days.day(year, date.month(token), date.day(dayAt), tense);
    return value == null ? 0 : date.add(first, yearAt > 0 ? yearAt + 1 : end, value, "month-day");
  }

  /// Where the second day of a range stands, its joining word at `token`; *and* joins days that
  /// follow each other.
  private int end(int token, int day) {
    int last = token + 1;
    boolean next = date.day(last) == date.day(day) + 1;
    boolean joined = date.joins(token) && date.day(last) > date.day(day);
    boolean apart = date.and(token) && !next && !words.is(day - 2, "between");
    boolean other = words.is(last + 1, "percent") || words.is(last + 1, ":");
    return joined && !apart && !other ? last : 0;
  }

  /// Where the year stands behind a day: `, 2016`, `2016`, `in 2016`; 0 when there is none.
  private int yearAt(int end) {
    boolean joined = words.is(end, ",") || words.is(end, "de") || words.is(end, "in");
    int year = joined ? end + 1 : end;
    return date.year(year) > 1000 && !quantity(year) ? year : 0;
  }

  /// The year that stands with the date, else the one that the text tells of; 0 when there is none.
  private int year(int token, int yearAt) {
    if (yearAt == 0) {
      return date.toldYear(token);
    }
    date.year(yearAt, date.year(yearAt));
    return date.year(yearAt);
  }

  private boolean quantity(int year) {
    return words.is(year + 1, "people") || words.is(year + 1, "percent");
  }

  /// `3 March`, `3 to 5 March 2026`, `the 3rd of March`.
  private int day(int first, int token) {
    int lastAt = end(token + 1, token);
    int at = (lastAt > 0 ? lastAt : token) + 1;
    if (words.is(at, ".") || words.is(at, "day")) {
      at++;
    }
    boolean of = OF.contains(words.norm(at)) && date.month(at + 1) > 0;
    int month = of ? at + 1 : at;
    if (date.month(month) == 0
        || !date.sameSentence(token, month)
        || words.number(token - 1)
        || words.is(token - 1, "$")) {
      return 0;
    }
    return dayMonth(first, token, lastAt, month);
  }

  private int dayMonth(int first, int token, int lastAt, int month) {
    int end = date.past(month);
    if (!words.is(end - 1, ".") || date.year(end) == 0) {
      end = month + 1;
    }
    int yearAt = yearAt(end);
    int year = year(month, yearAt);
    int number = date.month(month);
    var tense = date.tense(first);
    String value =
        lastAt > 0
            ? date.days.between(year, number, date.day(token), number, date.day(lastAt), tense)
            : date.days.day(year, number, date.day(token), tense);
    return value == null ? 0 : date.add(first, yearAt > 0 ? yearAt + 1 : end, value, "day-month");
  }

  /// The second month of a range whose joining word stands at `token`; 0 when there is none.
  private int to(int token) {
    boolean joined = date.joins(token) && !date.and(token);
    boolean between = date.and(token) && words.is(token - 2, "between");
    return (joined || between) && date.month(token + 1) > 0 ? token + 1 : 0;
  }

  private int months(int first, int token, int last) {
    int year = monthYear(last);
    String value =
        date.days.months(
            year > 0 ? date.year(year) : 0, date.month(token), date.month(last), date.tense(token));
    return date.add(first, year > 0 ? year + 1 : date.past(last), value, "months");
  }

  /// A month alone, where the word before it says that it is one.
  private int bare(int first, int token, int end) {
    boolean said =
        date.is(token - 1, Kind.BEFORE_MONTH) && date.sameSentence(token, token - 1)
            || words.possessive(token - 1)
            || words.is(token - 1, "-") && words.is(token - 2, "mid");
    boolean name =
        date.named(token) || words.possessive(end) && SURNAMES.contains(words.norm(token));
    if (!said
        || name
        || first != token
        || words.capital(end) && SURNAMES.contains(words.norm(token))) {
      return 0;
    }
    boolean march = words.is(token, "march") && (words.is(end, "for") || words.is(end, "on"));
    if (march) {
      return 0;
    }
    int shown = words.is(end - 1, ".") ? end : token + 1;
    int direction = words.is(end + 1, "year") ? date.number(end, Kind.BESIDE) : Calendar.NONE;
    var here = date.days.anchor();
    if (direction != Calendar.NONE && here != null) {
      int year = here.getYear() + direction;
      String value = date.days.month(year, date.month(token), DateWords.Tense.OVER);
      return date.add(first, end + 2, value, "month");
    }
    return date.add(
        first,
        shown,
        date.days.month(date.toldYear(token), date.month(token), date.tense(token)),
        "month");
  }

  /// Months that people are called after.
  private static final Set<String> SURNAMES = Lexicon.set("date-words.tsv", "surnames");
}
