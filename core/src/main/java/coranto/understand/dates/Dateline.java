package coranto.understand.dates;

import coranto.report.Sentence;
import coranto.understand.words.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The day a report is written on by its own first lines: `KYIV, March 3 (Agency) -`, or a line
/// that is nothing but a date.
final class Dateline {
  /// A dateline stands among so many first tokens.
  private static final int NEAR = 30;

  /// Without a year it may lie so many days from the day of publication.
  private static final int DAYS = 10;

  private Dateline() {}

  /// The day to count from: the dateline's where there is one, else that of publication.
  static @Nullable LocalDate anchor(DateWords date, @Nullable LocalDate published) {
    Words words = date.words;
    var months = new MonthDates(date);
    var week = new WeekDates(date, months);
    for (int token = 0; token < Math.min(words.size(), NEAR); token++) {
      boolean starts = date.month(token) > 0 || date.day(token) > 0 || date.weekday(token) > 0;
      int end = !starts ? 0 : date.weekday(token) > 0 ? week.at(token) : months.at(token, token);
      if (end > 0 && (alone(words, token, end) || afterPlace(words, token, end))) {
        LocalDate day = day(date.found());
        return day != null && fits(day, published) ? day : published;
      }
      token = Math.max(token, end - 1);
    }
    return published;
  }

  private static @Nullable LocalDate day(List<DateSpan> found) {
    DateSpan last = found.getLast();
    boolean whole = last.value() != null && last.value().length() == 10;
    boolean weekday = last.byRule().equals("dates/weekday");
    return whole && !weekday ? LocalDate.parse(last.value()) : null;
  }

  private static boolean fits(LocalDate day, @Nullable LocalDate published) {
    return published == null || Math.abs(published.toEpochDay() - day.toEpochDay()) <= DAYS;
  }

  /// A paragraph that is nothing but the date.
  private static boolean alone(Words words, int first, int end) {
    Sentence sentence = words.sentence(first);
    boolean ends =
        end == sentence.endToken() || end + 1 == sentence.endToken() && words.is(end, ".");
    return sentence.firstToken() == first && ends;
  }

  /// A place in capitals before it, an agency in brackets or a dash behind.
  private static boolean afterPlace(Words words, int first, int end) {
    int start = words.sentence(first).firstToken();
    boolean place =
        words.is(first - 1, ",")
            && first - start < 7
            && words.raw(start).length() > 1
            && words.raw(start).equals(words.raw(start).toUpperCase(java.util.Locale.ROOT));
    for (int token = end; token < Math.min(words.size(), end + 8) && place; token++) {
      if (words.is(token, "-") && !words.tight(token) || words.is(token, "(")) {
        return true;
      }
    }
    return false;
  }
}
