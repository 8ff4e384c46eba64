package coranto.gather.schedule;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How long an answer says that it holds: `Cache-Control: max-age` less its `Age`, else `Expires`.
public final class Freshness {
  private static final Pattern MAX_AGE = Pattern.compile("\\bmax-age\\s*=\\s*\"?(\\d{1,9})");

  private Freshness() {}

  /// Null when it doesn't say, or says that it holds for no time at all.
  ///
  /// @param headers by lower-case name
  public static @Nullable Duration of(Map<String, String> headers, Instant now) {
    String control = headers.getOrDefault("cache-control", "").toLowerCase(Locale.ROOT);
    if (control.contains("no-store") || control.contains("no-cache")) {
      return null;
    }
    Matcher age = MAX_AGE.matcher(control);
    Duration holds =
        age.find()
            ? Duration.ofSeconds(Long.parseLong(age.group(1))).minus(age(headers))
            : expires(headers.get("expires"), now);
    return holds == null || holds.isNegative() || holds.isZero() ? null : holds;
  }

  private static Duration age(Map<String, String> headers) {
    String age = headers.getOrDefault("age", "");
    return age.matches("\\d{1,9}") ? Duration.ofSeconds(Long.parseLong(age)) : Duration.ZERO;
  }

  private static @Nullable Duration expires(@Nullable String header, Instant now) {
    if (header == null) {
      return null;
    }
    try {
      return Duration.between(
          now,
          ZonedDateTime.parse(header.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException _) {
      return null;
    }
  }
}
