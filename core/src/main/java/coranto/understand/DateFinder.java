package coranto.understand;

import coranto.understand.Finding.DateType;
import coranto.understand.words.Numbers;
import coranto.understand.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds days, ranges, weeks, months and years, and says which they are where that can be known.
/// `May` and `March` are months only where something beside them says so.
final class DateFinder {
  private static final Set<String> TO = Set.of("through", "to", "until", "till", "and", "-", "bis");
  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "in", "since", "by", "of", "until", "till", "before", "after", "from", "during", "early",
          "late", "mid", "around", "through", "and", "between", "year");
  private static final Set<String> BEFORE_MONTH =
      Set.of(
          "in", "since", "by", "of", "until", "till", "before", "after", "from", "during", "early",
          "late", "mid", "last", "next", "this", "every", "the", "through", "im", "seit", "ab");

  private final Words words;
  private final Day days;
  private final Calendar calendar;
  private final List<Finding.Date> found = new ArrayList<>();

  private DateFinder(Words words, @Nullable LocalDate anchor) {
    this.words = words;
    this.days = new Day(anchor);
    this.calendar = new Calendar(words.reading().report().language());
  }

  /// All dates of the text, in order.
  ///
  /// @param anchor the day of publication; null when it isn't known
  static List<Finding.Date> find(Words words, @Nullable LocalDate anchor) {
    var finder = new DateFinder(words, anchor);
    int token = 0;
    while (token < words.size()) {
      token = Math.max(finder.at(token), token + 1);
    }
    return finder.found;
  }

  /// Looks for a date that begins at `token`; one past its last token, or 0 when there is none.
  private int at(int token) {
    if (words.number(token)) {
      return number(token);
    }
    if (month(token) > 0) {
      return month(token, month(token));
    }
    int weekday = entry(token, Calendar.Kind.WEEKDAY);
    if (weekday > 0 && words.capital(token)) {
      return add(token, token + 1, days.weekday(weekday, ahead(token)), "dates/weekday");
    }
    Calendar.Entry day = calendar.find(words.norm(token), Calendar.Kind.DAY);
    if (day != null) {
      return add(token, token + 1, days.days(day.number()), "dates/relative-day");
    }
    return relative(token);
  }

  private int relative(int token) {
    return switch (words.norm(token)) {
      case "last", "past" -> beside(token, token + 1, -1);
      case "next" -> beside(token, token + 1, 1);
      case "this" -> beside(token, token + 1, 0);
      case "earlier", "later" -> earlier(token);
      case "every", "each" -> set(token);
      default -> 0;
    };
  }

  /// `last week`, `next Monday`, `this month`.
  private int beside(int first, int token, int direction) {
    int weekday = entry(token, Calendar.Kind.WEEKDAY);
    if (weekday > 0 && words.capital(token)) {
      String value =
          direction == 0 ? days.weekday(weekday, true) : days.weekdayBeside(weekday, direction);
      return add(first, token + 1, value, "dates/weekday");
    }
    int month = month(token);
    if (month > 0 && direction != 0) {
      return add(first, token + 1, days.month(0, month, direction > 0), "dates/month");
    }
    boolean unit = entry(token, Calendar.Kind.UNIT) > 1 && !words.norm(token).endsWith("s");
    return unit
        ? add(first, token + 1, days.unit(words.norm(token), direction), "dates/relative-unit")
        : 0;
  }

  /// `earlier this week`, `later in the month`.
  private int earlier(int token) {
    int next = token + 1;
    if (words.is(next, "in") && words.is(next + 1, "the")) {
      next += 2;
    } else if (words.is(next, "this")) {
      next++;
    } else {
      return 0;
    }
    return beside(token, next, 0);
  }

  private int set(int token) {
    int next = token + 1;
    boolean unit = entry(next, Calendar.Kind.WEEKDAY) > 0 || entry(next, Calendar.Kind.UNIT) > 0;
    if (!unit) {
      return 0;
    }
    found.add(new Finding.Date(words.span(token, next + 1), null, DateType.SET, "dates/set"));
    return next + 1;
  }

  /// What begins with a number: `2026-03-04`, `4 March 2026`, `two days ago`, `in 2016`.
  private int number(int token) {
    if (iso(token)) {
      String value = days.of(value(token), value(token + 2), value(token + 4));
      return value == null ? 0 : add(token, token + 5, value, "dates/iso");
    }
    int day = day(token);
    int last = rangeEnd(token + 1);
    int after = (last > 0 ? last : token) + 1;
    if (day > 0 && words.is(after, ".")) {
      after++;
    }
    if (day > 0 && month(after) > 0 && !words.is(after, "may") | words.capital(after)) {
      return dayMonth(token, last, after);
    }
    return ago(token) > 0 ? ago(token) : year(token);
  }

  private int dayMonth(int token, int last, int monthAt) {
    int end = past(monthAt);
    int year = yearAt(end);
    int month = month(monthAt);
    String from = days.of(year, month, day(token));
    String to = last > 0 ? days.of(year, month, day(last)) : null;
    String value = from != null && to != null ? Day.interval(from, to) : from;
    return add(token, year > 0 ? yearEnd(end) : end, value, "dates/day-month");
  }

  /// `March 3`, `August 5 through 7`, `Feb. 27 to March 2, 2026`, `March 2026`, `in March`.
  private int month(int token, int month) {
    int at = past(token);
    int year = bareYear(at);
    if (year > 0) {
      return add(token, at + 1, days.month(year, month, false), "dates/month");
    }
    int day = day(at);
    if (day == 0 || words.sentenceIndex(at) != words.sentenceIndex(token)) {
      boolean said = BEFORE_MONTH.contains(words.norm(token - 1)) && !words.startsSentence(token);
      return said ? add(token, at, days.month(0, month, ahead(token)), "dates/month") : 0;
    }
    return monthDay(token, month, at, day);
  }

  private int monthDay(int token, int month, int dayAt, int day) {
    int toMonth = month;
    int lastAt = rangeEnd(dayAt + 1);
    if (lastAt == 0 && TO.contains(words.norm(dayAt + 1)) && month(dayAt + 2) > 0) {
      int second = past(dayAt + 2);
      lastAt = day(second) > 0 ? second : 0;
      toMonth = lastAt > 0 ? month(dayAt + 2) : month;
    }
    int end = (lastAt > 0 ? lastAt : dayAt) + 1;
    int year = yearAt(end);
    String from = days.of(year, month, day);
    String to = lastAt > 0 ? days.of(year, toMonth, day(lastAt)) : null;
    String value = from != null && to != null ? Day.interval(from, to) : from;
    return add(token, year > 0 ? yearEnd(end) : end, value, "dates/month-day");
  }

  /// `two days ago`, `10 years ago`.
  private int ago(int token) {
    boolean unit = entry(token + 1, Calendar.Kind.UNIT) > 0;
    if (!unit || !words.is(token + 2, "ago")) {
      return 0;
    }
    String value = days.ago(Numbers.value(words.norm(token)), words.norm(token + 1));
    return add(token, token + 3, value, "dates/ago");
  }

  private int year(int token) {
    int year = bareYear(token);
    boolean said = BEFORE_YEAR.contains(words.norm(token - 1)) && year > 1500 && year < 2100;
    boolean counted = words.is(token + 1, "percent") || entry(token + 1, Calendar.Kind.UNIT) > 0;
    return said && !counted ? add(token, token + 1, Day.year(year), "dates/year") : 0;
  }

  private int add(int first, int end, @Nullable String value, String rule) {
    found.add(new Finding.Date(words.span(first, end), value, DateType.DATE, rule));
    return end;
  }

  private int entry(int token, Calendar.Kind kind) {
    Calendar.Entry entry = calendar.find(words.norm(token), kind);
    return entry == null ? 0 : entry.number();
  }

  /// The month's number; 0 when it is none: `may` and `march` must have a capital letter.
  private int month(int token) {
    boolean small = !words.capital(token) && words.wordy(token);
    boolean english = calendar.find(words.norm(token), Calendar.Kind.MONTH) != null;
    String norm = words.norm(token);
    boolean verb = norm.equals("may") || norm.equals("march") || norm.equals("mar");
    return english && !(small && verb) ? entry(token, Calendar.Kind.MONTH) : 0;
  }

  /// After a month's name and the dot of its abbreviation.
  private int past(int month) {
    boolean dot =
        words.is(month + 1, ".") && words.tight(month + 1) && words.norm(month).length() < 5;
    return dot && words.number(month + 2) ? month + 2 : month + 1;
  }

  private int day(int token) {
    int day = words.number(token) ? Numbers.ordinal(words.norm(token)) : 0;
    return day >= 1 && day <= 31 ? day : 0;
  }

  /// Where the second day of a range stands, its joining word at `token`; 0 when there is none.
  private int rangeEnd(int token) {
    boolean joined = TO.contains(words.norm(token)) && day(token + 1) > 0;
    return joined && month(token + 2) == 0 | words.is(token, "-")
        ? token + 1
        : joined ? token + 1 : 0;
  }

  private int bareYear(int token) {
    boolean four = words.number(token) && words.norm(token).length() == 4;
    int year = four ? Numbers.value(words.norm(token)) : 0;
    return year >= 1000 && year < 9999 && words.raw(token).length() == 4 ? year : 0;
  }

  private int yearAt(int end) {
    return bareYear(words.is(end, ",") ? end + 1 : end);
  }

  private int yearEnd(int end) {
    return words.is(end, ",") ? end + 2 : end + 1;
  }

  private boolean iso(int token) {
    return bareYear(token) > 0
        && words.is(token + 1, "-")
        && words.is(token + 3, "-")
        && words.tight(token + 1)
        && words.tight(token + 4)
        && words.number(token + 2)
        && words.number(token + 4);
  }

  private int value(int token) {
    return Numbers.value(words.norm(token));
  }

  /// Whether the words before the date in its sentence tell of something to come.
  private boolean ahead(int token) {
    int first = Math.max(words.sentence(token).firstToken(), token - 8);
    boolean ahead = false;
    for (int at = first; at < Math.min(token + 4, words.size()); at++) {
      ahead |=
          entry(at, Calendar.Kind.AHEAD) > 0
              && words.sentenceIndex(at) == words.sentenceIndex(token);
      boolean past = at < token && PAST.contains(words.norm(at));
      if (past) {
        return false;
      }
    }
    return ahead || words.is(first, "to");
  }

  private static final Set<String> PAST = Set.of("said", "was", "were", "told", "had", "announced");
}
