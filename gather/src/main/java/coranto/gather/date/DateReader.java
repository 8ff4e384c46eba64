package coranto.gather.date;

import coranto.report.Stamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads one point in time: RFC 822 with its breaches, ISO 8601, asctime, the forms of databases,
/// months in the languages of the press. Keeps the zone that stands there. A day is told beyond
/// doubt or not at all: of `03/04/2024` nobody knows the order. No clock: what lies in the future
/// is
/// read as it stands.
public final class DateReader {
  /// A longer text is no date.
  private static final int LONGEST = 120;

  private static final Pattern WEEK =
      Pattern.compile("(\\d{4})-?[Ww](\\d{2})(?:-?([1-7]))?(?!\\d)(.*)");
  private static final Pattern ORDINAL = Pattern.compile("(\\d{4})-(\\d{3})(?![\\d-])(.*)");
  private static final Pattern TOGETHER =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})[Tt ](\\d{2})(\\d{2})(\\d{2})?(?:[.,]\\d+)?(.*)");
  private static final Pattern SHORT_TIME =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2}[Tt ])(\\d{2})(\\d{2})(\\d{2})?(?![\\d:])(.*)");

  private DateReader() {}

  /// Reads a text that is a date and nothing else but perhaps the name of the day.
  public static DateReading read(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return DateReading.NOTHING;
    }
    if (text.length() > LONGEST) {
      return DateReading.none("too long for a date");
    }
    try {
      DateReading reading = of(DateSigns.plain(text.strip()));
      return reading.stamp() == null ? reading : plausible(reading, reading.stamp());
    } catch (DateTimeException | ArithmeticException _) {
      return DateReading.none("no such day or time: " + shown(text));
    }
  }

  private static DateReading of(String text) {
    if (text.chars().allMatch(mark -> mark >= '0' && mark <= '9')) {
      return digits(text);
    }
    Matcher week = WEEK.matcher(text);
    Matcher ordinal = ORDINAL.matcher(text);
    Matcher together = TOGETHER.matcher(text);
    Matcher shortTime = SHORT_TIME.matcher(text);
    if (week.matches()) {
      return week(week);
    } else if (ordinal.matches()) {
      LocalDate first = LocalDate.of(Integer.parseInt(ordinal.group(1)), 1, 1);
      int day = Integer.parseInt(ordinal.group(2));
      return day < 1 || day > first.lengthOfYear()
          ? DateReading.none("no such day: " + shown(text))
          : loose(first.plusDays(day - 1) + ordinal.group(3));
    } else if (together.matches()) {
      String seconds = together.group(6) == null ? "00" : together.group(6);
      String day = together.group(1) + "-" + together.group(2) + "-" + together.group(3);
      String time = together.group(4) + ":" + together.group(5) + ":" + seconds;
      return loose(day + "T" + time + together.group(7));
    } else if (shortTime.matches()) {
      String seconds = shortTime.group(4) == null ? "00" : shortTime.group(4);
      return loose(
          shortTime.group(1)
              + shortTime.group(2)
              + ":"
              + shortTime.group(3)
              + ":"
              + seconds
              + shortTime.group(5));
    }
    return loose(text);
  }

  private static DateReading week(Matcher week) {
    if (week.group(3) == null) {
      return DateReading.none("a week is no day");
    }
    LocalDate day =
        LocalDate.parse(
            week.group(1) + "-W" + week.group(2) + "-" + week.group(3),
            java.time.format.DateTimeFormatter.ISO_WEEK_DATE);
    return loose(day + week.group(4));
  }

  private static DateReading digits(String text) {
    return switch (text.length()) {
      case 4 -> DateReading.none("a year is no day");
      case 6 -> DateReading.none("a month is no day, or no year is given: " + text);
      case 8 -> loose(text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6));
      case 12 -> loose(spread(text) + ":00");
      case 14 -> loose(spread(text) + ":" + text.substring(12));
      case 10 -> epoch(Instant.ofEpochSecond(Long.parseLong(text)));
      case 13 -> epoch(Instant.ofEpochMilli(Long.parseLong(text)));
      default -> DateReading.none("a number of " + text.length() + " digits is no date");
    };
  }

  private static String spread(String text) {
    return text.substring(0, 4)
        + "-"
        + text.substring(4, 6)
        + "-"
        + text.substring(6, 8)
        + "T"
        + text.substring(8, 10)
        + ":"
        + text.substring(10, 12);
  }

  private static DateReading epoch(Instant instant) {
    return DateReading.of(new Stamp.Moment(instant.atOffset(ZoneOffset.UTC)));
  }

  /// A day, a time and a zone in any order that people write.
  private static DateReading loose(String text) {
    ClockTime clock = ClockTime.in(text);
    DayReader.Day day = DayReader.read(clock == null ? text : clock.rest());
    if (day.date() == null) {
      return DateReading.none(day.why());
    }
    if (clock == null) {
      return DateReading.of(new Stamp.Day(day.date()));
    }
    LocalDateTime at = day.date().atTime(clock.time()).plusDays(clock.nextDay() ? 1 : 0);
    return DateReading.of(zoned(at, clock.zone()));
  }

  private static Stamp zoned(LocalDateTime at, @Nullable String zone) {
    var offset = zone == null ? null : Zones.offset(zone, at);
    if (offset == null) {
      return new Stamp.Local(at);
    }
    OffsetDateTime moment = Zones.moment(zone == null ? "" : zone, at, offset);
    return new Stamp.Moment(moment);
  }

  private static DateReading plausible(DateReading reading, Stamp stamp) {
    int year = stamp.date().getYear();
    return year >= 1000 && year < 9999
        ? reading
        : DateReading.none("no report is of the year " + year);
  }

  private static String shown(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
