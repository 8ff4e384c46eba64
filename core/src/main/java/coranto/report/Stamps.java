package coranto.report;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/// The form in which [Stamp] reads a time.
final class Stamps {
  /// ISO date and time; the zone as `Z`, `+01:00`, `+0100`, `+01`, or absent.
  static final DateTimeFormatter MOMENT =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .optionalStart()
          .appendOffset("+HH:MM:ss", "Z")
          .optionalEnd()
          .optionalStart()
          .appendOffset("+HHmm", "+0000")
          .optionalEnd()
          .optionalStart()
          .appendOffset("+HH", "+00")
          .optionalEnd()
          .toFormatter(java.util.Locale.ROOT);

  private Stamps() {}
}
