package coranto.extract;

import coranto.report.Stamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads days and times in the forms in which pages give them. A day must be told beyond doubt: of
/// `03/04/2024` the order is known only when one of the first two numbers is over 12; with dots the
/// day comes first.
final class DateReader {
  /// How much of a line is looked at, in UTF-16 units.
  private static final int MOST = 400;

  private DateReader() {}

  /// A value that is a time, as attributes and scripts give it; null when it is none.
  static @Nullable Stamp read(String value) {
    String text = value.strip();
    if (text.length() < 8) {
      return null;
    }
    Stamp iso = Stamp.parse(iso(text)).orElse(null);
    return iso != null ? iso : Facts.first(digits(text), within(text));
  }

  /// `2024-03-17 10:00:00.000 +0100` and its like in the ISO form.
  private static String iso(String text) {
    String out = text.replace(" UTC", "Z").replace(" GMT", "Z");
    int zone = out.indexOf('[');
    return zone > 0 ? out.substring(0, zone) : out;
  }

  private static @Nullable Stamp digits(String text) {
    if (!text.chars().allMatch(mark -> mark >= '0' && mark <= '9')) {
      return null;
    }
    try {
      return switch (text.length()) {
        case 8 -> day(text.substring(0, 4), text.substring(4, 6), text.substring(6));
        case 10 -> moment(Instant.ofEpochSecond(Long.parseLong(text)));
        case 13 -> moment(Instant.ofEpochMilli(Long.parseLong(text)));
        case 14 ->
            at(
                day(text.substring(0, 4), text.substring(4, 6), text.substring(6, 8)),
                text.substring(8));
        default -> null;
      };
    } catch (DateTimeException _) {
      return null;
    }
  }

  private static Stamp moment(Instant instant) {
    return new Stamp.Moment(instant.atOffset(ZoneOffset.UTC));
  }

  private static Stamp.Day day(String year, String month, String day) {
    return new Stamp.Day(
        LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
  }

  private static Stamp at(Stamp.Day day, String time) {
    var clock =
        LocalTime.of(
            Integer.parseInt(time.substring(0, 2)), Integer.parseInt(time.substring(2, 4)));
    return new Stamp.Local(LocalDateTime.of(day.day(), clock));
  }

  /// The first day that a line names, with its time when one follows; null when it names none.
  static @Nullable Stamp within(String line) {
    String text = line.length() > MOST ? line.substring(0, MOST) : line;
    List<DateParts.Part> parts = DateParts.of(text);
    for (int index = 0; index < parts.size(); index++) {
      LocalDate day = DateParts.day(parts, index);
      if (day != null) {
        return clock(day, parts, index + 3);
      }
    }
    return null;
  }

  /// How many words a line has beside the names of months, when it names a day; -1 when it names
  /// none.
  static int wordsBeside(String line) {
    return line.length() > MOST || within(line) == null
        ? -1
        : (int)
            DateParts.of(line).stream()
                .filter(part -> part.number() < 0 && part.month() <= 0)
                .count();
  }

  private static Stamp clock(LocalDate day, List<DateParts.Part> parts, int from) {
    LocalTime time = DateParts.time(parts, from);
    if (time == null) {
      return new Stamp.Day(day);
    }
    ZoneOffset zone = DateParts.zone(parts, from);
    LocalDateTime at = LocalDateTime.of(day, time);
    return zone == null ? new Stamp.Local(at) : new Stamp.Moment(OffsetDateTime.of(at, zone));
  }

  static @Nullable Stamp inAddress(String url) {
    int path = url.indexOf('/', url.indexOf("//") + 2);
    var numbers = new ArrayList<String>();
    for (String piece : path < 0 ? new String[0] : url.substring(path).split("[^0-9]+", 40)) {
      if (piece.length() == 8) {
        Stamp stamp = digits(piece);
        if (stamp != null && recent(stamp)) {
          return stamp;
        }
      }
      numbers.add(piece);
    }
    return run(numbers);
  }

  private static @Nullable Stamp run(List<String> numbers) {
    for (int index = 0; index + 2 < numbers.size(); index++) {
      if (numbers.get(index).length() == 4
          && numbers.get(index + 1).length() <= 2
          && numbers.get(index + 2).length() <= 2) {
        try {
          Stamp stamp = day(numbers.get(index), numbers.get(index + 1), numbers.get(index + 2));
          if (recent(stamp)) {
            return stamp;
          }
        } catch (DateTimeException | NumberFormatException _) {
          continue;
        }
      }
    }
    return null;
  }

  private static boolean recent(Stamp stamp) {
    return stamp.date().getYear() >= 1990 && stamp.date().getYear() < 2100;
  }
}
