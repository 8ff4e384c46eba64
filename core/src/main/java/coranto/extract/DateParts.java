package coranto.extract;

import coranto.text.Resource;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A line as numbers and words, to find a day and a time in it. Names of months in the languages of
/// the press come from `months.tsv`.
final class DateParts {
  /// A number or a word.
  ///
  /// @param after the mark that follows it; a blank at the end
  record Part(String text, char after, int number, int month) {
    boolean year() {
      return text.length() == 4 && number >= 1900 && number < 2100;
    }

    boolean isDay() {
      return number >= 1 && number <= 31 && text.length() <= 2;
    }
  }

  private static final Map<String, Integer> MONTHS = months();

  private DateParts() {}

  private static Map<String, Integer> months() {
    var months = new HashMap<String, Integer>();
    for (String line : Resource.lines(DateParts.class, "months.tsv")) {
      int tab = line.indexOf('\t');
      for (String name : line.substring(tab + 1).split(" ")) {
        months.putIfAbsent(name, Integer.parseInt(line.substring(0, tab)));
      }
    }
    return months;
  }

  static List<Part> of(String line) {
    var parts = new ArrayList<Part>();
    int at = 0;
    while (at < line.length()) {
      int start = at;
      boolean digit = Character.isDigit(line.charAt(at));
      boolean letter = Character.isLetter(line.charAt(at));
      while (at < line.length()
          && (digit ? Character.isDigit(line.charAt(at)) : letter && wordy(line.charAt(at)))) {
        at++;
      }
      if (at > start) {
        parts.add(part(line, start, at, digit));
      } else {
        at++;
      }
    }
    return parts;
  }

  private static boolean wordy(char mark) {
    int type = Character.getType(mark);
    return Character.isLetter(mark)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static Part part(String line, int start, int end, boolean digit) {
    String text = line.substring(start, end);
    char after = end < line.length() ? line.charAt(end) : ' ';
    if (!digit) {
      return new Part(text, after, -1, MONTHS.getOrDefault(text.toLowerCase(Locale.ROOT), 0));
    }
    int number = text.length() > 8 ? -1 : Integer.parseInt(text);
    return new Part(text, after, number, 0);
  }

  /// The day that the three parts from `index` on name; null when they name none.
  static @Nullable LocalDate day(List<Part> parts, int index) {
    if (index + 2 >= parts.size()) {
      return null;
    }
    Part a = parts.get(index);
    Part b = parts.get(index + 1);
    Part c = parts.get(index + 2);
    if (a.isDay() && b.month() > 0) {
      Part year =
          of(c) || c.text().equals("de") || c.text().equals("del") ? after(parts, index + 3) : c;
      return year != null && year.year() ? date(year.number(), b.month(), a.number()) : null;
    }
    if (a.isDay() && (b.text().equals("de") || b.text().equals("di")) && c.month() > 0) {
      Part year = after(parts, index + 3);
      year = year != null && year.number() < 0 ? after(parts, index + 4) : year;
      return year != null && year.year() ? date(year.number(), c.month(), a.number()) : null;
    }
    if (a.month() > 0 && b.isDay()) {
      Part year = c.number() < 0 ? after(parts, index + 3) : c;
      return year != null && year.year() ? date(year.number(), a.month(), b.number()) : null;
    }
    return numbers(parts, index);
  }

  private static boolean of(Part part) {
    return part.text().length() <= 2 && part.number() < 0;
  }

  private static @Nullable Part after(List<Part> parts, int index) {
    return index < parts.size() ? parts.get(index) : null;
  }

  private static @Nullable LocalDate numbers(List<Part> parts, int index) {
    Part a = parts.get(index);
    Part b = parts.get(index + 1);
    Part c = parts.get(index + 2);
    if (a.year() && "年년".indexOf(a.after()) >= 0) {
      return eastern(parts, index);
    }
    if (a.year() && b.isDay() && c.isDay() && joined(a) && joined(b)) {
      return date(a.number(), b.number(), c.number());
    }
    if (a.isDay() && b.isDay() && dotted(a, b, c)) {
      return date(2000 + c.number(), b.number(), a.number());
    }
    if (a.isDay() && b.isDay() && c.year() && joined(a) && joined(b)) {
      boolean dots = a.after() == '.';
      if (b.number() > 12) {
        return date(c.number(), a.number(), b.number());
      }
      return dots || a.number() > 12 || a.number() == b.number()
          ? date(c.number(), b.number(), a.number())
          : null;
    }
    return null;
  }

  /// `17.03.24`: nothing else has this form.
  private static boolean dotted(Part a, Part b, Part c) {
    boolean two = a.text().length() == 2 && b.text().length() == 2 && c.text().length() == 2;
    return two && a.after() == '.' && b.after() == '.' && c.after() != '.' && c.after() != ':';
  }

  /// `2024年3月17日`, `2024년 3월 17일`: the signs are words of their own here.
  private static @Nullable LocalDate eastern(List<Part> parts, int index) {
    var numbers = new ArrayList<Integer>();
    for (int at = index; at < Math.min(parts.size(), index + 5); at++) {
      if (parts.get(at).number() >= 0) {
        numbers.add(parts.get(at).number());
      }
    }
    return numbers.size() < 3 ? null : date(numbers.get(0), numbers.get(1), numbers.get(2));
  }

  private static boolean joined(Part part) {
    return part.after() == '-' || part.after() == '/' || part.after() == '.';
  }

  private static @Nullable LocalDate date(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException _) {
      return null;
    }
  }

  /// The first clock time among the parts that follow a day.
  static @Nullable LocalTime time(List<Part> parts, int from) {
    for (int index = Math.max(0, from - 1); index + 1 < Math.min(parts.size(), from + 5); index++) {
      Part hour = parts.get(index);
      Part minute = parts.get(index + 1);
      boolean clock =
          hour.after() == ':'
              && hour.number() >= 0
              && hour.number() < 24
              && minute.text().length() == 2;
      if (clock && minute.number() >= 0 && minute.number() < 60) {
        return LocalTime.of(half(parts, index + 2, hour.number()), minute.number());
      }
    }
    return null;
  }

  private static int half(List<Part> parts, int index, int hour) {
    Part mark = after(parts, index);
    mark = mark != null && mark.number() >= 0 ? after(parts, index + 1) : mark;
    String word = mark == null ? "" : mark.text().toLowerCase(Locale.ROOT);
    boolean evening = word.equals("pm") || word.equals("p");
    boolean morning = word.equals("am") || word.equals("a");
    return evening && hour < 12 ? hour + 12 : morning && hour == 12 ? 0 : hour;
  }

  static @Nullable ZoneOffset zone(List<Part> parts, int from) {
    for (int index = from; index < Math.min(parts.size(), from + 7); index++) {
      String word = parts.get(index).text();
      if (word.equals("GMT") || word.equals("UTC") || word.equals("Z")) {
        return ZoneOffset.UTC;
      }
    }
    return null;
  }
}
