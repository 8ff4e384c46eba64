package coranto.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// A point in time as a report claims it: with the report's own zone, without a zone, or a bare
/// day.
/// Never turned to another zone.
public sealed interface Stamp {
  /// With a zone.
  record Moment(OffsetDateTime at) implements Stamp {
    @Override
    public String toString() {
      return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at);
    }
  }

  /// A day and time whose zone nobody said.
  record Local(LocalDateTime at) implements Stamp {
    @Override
    public String toString() {
      return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(at);
    }
  }

  /// A day.
  record Day(LocalDate day) implements Stamp {
    @Override
    public String toString() {
      return day.toString();
    }
  }

  /// The day in the report's own zone.
  default LocalDate date() {
    return switch (this) {
      case Moment(var at) -> at.toLocalDate();
      case Local(var at) -> at.toLocalDate();
      case Day(var day) -> day;
    };
  }

  /// Reads ISO 8601: a date, or a date and time (`T` or a blank between) with or without a zone;
  /// empty when it is none of these or outside the years 1000 to 9998.
  static Optional<Stamp> parse(String iso) {
    String text = iso.strip();
    if (text.length() > 10 && text.charAt(10) == ' ') {
      text = text.substring(0, 10) + 'T' + text.substring(11).replace(" ", "");
    }
    try {
      return Optional.of(read(text)).filter(stamp -> plausible(stamp.date()));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  private static Stamp read(String text) {
    if (text.length() == 10) {
      return new Day(LocalDate.parse(text));
    }
    var parsed = Stamps.MOMENT.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
    return parsed instanceof OffsetDateTime moment
        ? new Moment(moment)
        : new Local((LocalDateTime) parsed);
  }

  private static boolean plausible(LocalDate day) {
    return day.getYear() >= 1000 && day.getYear() < 9999;
  }
}
