package coranto.gather.door;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// How long a server asks to be left alone: seconds or a date; believed up to a day.
public final class RetryAfter {
  /// A server that asks for a year may mean it, and may have been misled.
  public static final Duration LONGEST = Duration.ofDays(1);

  private RetryAfter() {}

  /// Null when it says nothing usable: nothing, something in the past, no number and no date.
  public static @Nullable Duration read(@Nullable String header, Instant now) {
    Duration asked = header == null ? null : parse(header.strip(), now);
    if (asked == null || asked.isNegative() || asked.isZero()) {
      return null;
    }
    return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
  }

  private static @Nullable Duration parse(String text, Instant now) {
    if (text.matches("\\d+")) {
      return text.length() > 9 ? LONGEST : Duration.ofSeconds(Long.parseLong(text));
    }
    try {
      return Duration.between(
          now, ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException _) {
      return null;
    }
  }
}
