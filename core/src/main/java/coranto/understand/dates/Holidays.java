package coranto.understand.dates;

import coranto.understand.words.Lexicon;
import coranto.understand.words.Phrases;
import coranto.understand.words.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// Days that have names, as `holidays.tsv` lists them: `Christmas Eve`, `Good Friday 2016`.
final class Holidays {
  private static final Phrases NAMES = Lexicon.phrases("holidays.tsv");
  private static final int LONGEST = 6;
  private static final int NEAR = 183;

  private final DateWords date;
  private final Words words;

  Holidays(DateWords date) {
    this.date = date;
    this.words = date.words;
  }

  int at(int token) {
    if (!words.capital(token) && !words.number(token)) {
      return 0;
    }
    Phrases.Hit hit = NAMES.longest(words, token, Math.min(words.size(), token + LONGEST));
    boolean name = hit != null && (hit.end() - token > 1 || !words.capital(hit.end()));
    if (hit == null || !name || words.capital(token - 1) && !words.startsSentence(token - 1)) {
      return 0;
    }
    int yearAt = words.is(hit.end(), ",") ? hit.end() + 1 : hit.end();
    int year = date.year(yearAt);
    return date.add(
        token, year > 0 ? yearAt + 1 : hit.end(), value(hit.value().split(" "), year), "holiday");
  }

  private @Nullable String value(String[] rule, int year) {
    if (rule[0].equals("day")) {
      return rule[1];
    }
    LocalDate day = rule[0].equals("open") ? null : year > 0 ? in(rule, year) : nearest(rule);
    return day == null ? null : day.toString();
  }

  private @Nullable LocalDate nearest(String[] rule) {
    LocalDate from = date.days.anchor();
    if (from == null) {
      return null;
    }
    LocalDate same = in(rule, from.getYear());
    long ahead = same.toEpochDay() - from.toEpochDay();
    if (ahead > NEAR) {
      return in(rule, from.getYear() - 1);
    }
    return ahead < -NEAR ? in(rule, from.getYear() + 1) : same;
  }

  private static LocalDate in(String[] rule, int year) {
    return switch (rule[0]) {
      case "on" -> LocalDate.parse(year + "-" + rule[1]);
      case "nth" -> nth(rule, year);
      case "easter" -> easter(year).plusDays(Integer.parseInt(rule[1]));
      default -> throw new IllegalStateException("no such rule in holidays.tsv: " + rule[0]);
    };
  }

  private static LocalDate nth(String[] rule, int year) {
    LocalDate first = LocalDate.of(year, Integer.parseInt(rule[1]), 1);
    int number = Integer.parseInt(rule[2]);
    DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(rule[3]));
    LocalDate day =
        first.with(
            number > 4
                ? TemporalAdjusters.lastInMonth(weekday)
                : TemporalAdjusters.dayOfWeekInMonth(number, weekday));
    return day.plusDays(Integer.parseInt(rule[4]));
  }

  /// Easter Sunday by the algorithm of Meeus, Jones and Butcher (Nature, 1876).
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = (a + 11 * d + 22 * e) / 451;
    int g = d + e - 7 * f + 114;
    return LocalDate.of(year, g / 31, g % 31 + 1);
  }
}
