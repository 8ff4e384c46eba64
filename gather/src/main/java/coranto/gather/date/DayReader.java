package coranto.gather.date;

import coranto.text.Resource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the day in a text without time and zone.
final class DayReader {
  private static final Map<String, Integer> MONTHS = new HashMap<>();

  static {
    for (String file : List.of("/coranto/extract/months.tsv", "/coranto/gather/date/months.tsv")) {
      for (String line : Resource.lines(DayReader.class, file)) {
        String[] columns = line.split("\t", -1);
        for (String name : columns[1].split(" ", -1)) {
          MONTHS.putIfAbsent(name, Integer.valueOf(columns[0]));
        }
      }
    }
  }

  /// Three numbers with the same mark between them.
  private static final Pattern NUMBERS =
      Pattern.compile("(?<!\\d)(\\d{1,4})\\s?([-/.])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{1,4})(?!\\d)");

  private static final Pattern PIECE = Pattern.compile("('?\\d+)|(\\p{L}[\\p{L}\\p{M}’׳॰]*)");

  private DayReader() {}

  /// @param why there is no day; empty when there is one
  record Day(@Nullable LocalDate date, String why) {
    static Day none(String why) {
      return new Day(null, why);
    }
  }

  /// @throws java.time.DateTimeException for a day that no calendar has
  static Day read(String text) {
    Matcher numbers = NUMBERS.matcher(text);
    return numbers.find() ? numbers(numbers) : words(text);
  }

  private static Day numbers(Matcher found) {
    String first = found.group(1);
    String last = found.group(4);
    char mark = found.group(2).charAt(0);
    int middle = Integer.parseInt(found.group(3));
    if (first.length() >= 3) {
      return day(year(first), middle, Integer.parseInt(last));
    }
    int a = Integer.parseInt(first);
    if (last.length() <= 2 && (mark == '-' || a > 31)) {
      return day(year(first), middle, Integer.parseInt(last));
    }
    if (mark == '.' || a > 12 || a == middle) {
      return day(year(last), middle, a);
    }
    return middle > 12
        ? day(year(last), a, middle)
        : Day.none("day and month can't be told apart: " + found.group());
  }

  private static Day words(String text) {
    var numbers = new ArrayList<String>();
    int month = 0;
    Matcher piece = PIECE.matcher(text.toLowerCase(Locale.ROOT).replaceAll("(?<=\\p{L})\\.", " "));
    while (piece.find()) {
      if (piece.group(1) != null) {
        numbers.add(piece.group(1));
      } else {
        // of two the later: the name of a day may be that of a month elsewhere
        month = MONTHS.getOrDefault(piece.group(2), month);
      }
    }
    if (month == 0) {
      return Day.none(numbers.isEmpty() ? "no date in it" : "no month in it");
    }
    return named(month, numbers);
  }

  private static Day named(int month, List<String> numbers) {
    if (numbers.size() < 2) {
      return Day.none(
          numbers.isEmpty() || yearly(numbers.getFirst()) ? "no day in it" : "no year in it");
    }
    String first = numbers.get(0);
    String second = numbers.get(1);
    return yearly(first)
        ? day(year(first), month, Integer.parseInt(second))
        : day(year(second), month, Integer.parseInt(first));
  }

  private static boolean yearly(String number) {
    return number.length() > 2;
  }

  private static Day day(int year, int month, int day) {
    return new Day(LocalDate.of(year, month, day), "");
  }

  /// Two digits are of the years 1969 to 2068, three are counted from 1900, as RFC 2822 says.
  private static int year(String digits) {
    String text = digits.startsWith("'") ? digits.substring(1) : digits;
    int year = text.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(text);
    return switch (text.length()) {
      case 1, 2 -> year + (year < 69 ? 2000 : 1900);
      case 3 -> year + 1900;
      default -> year;
    };
  }
}
