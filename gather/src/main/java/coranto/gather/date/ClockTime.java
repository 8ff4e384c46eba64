package coranto.gather.date;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The time of day in a text, with its zone, and what of the text is left for the day.
///
/// @param nextDay for 24:00
/// @param zone as [Zones] knows it; null when none stands there
/// @param rest the text without time and zone
record ClockTime(LocalTime time, boolean nextDay, @Nullable String zone, String rest) {
  private static final Pattern TIME =
      Pattern.compile(
          "(?<![\\d:])[Tt]?(\\d{1,2})\\s?:\\s?(\\d{1,2})(?::(\\d{1,2})(?:[.,](\\d{1,12}))?)?(?![\\d])");
  private static final Pattern HOUR =
      Pattern.compile("(?<![\\d./-])(\\d{1,2})\\s?([AaPp])\\.?\\s?[Mm]\\b\\.?");
  private static final Pattern HALF =
      Pattern.compile("^\\s*([AaPp])\\.?\\s?[Mm](?![a-z])\\.?|([오午上下전후前後]{2})\\s*$");
  private static final Pattern OFFSET =
      Pattern.compile(
          "^\\s*,?\\s*(?:(?:GMT|UTC|UT|Z)\\s?)?([+-])(\\d{2}):?(\\d{2})(?![\\d])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SHORT_OFFSET =
      Pattern.compile(
          "^(?:\\s?(?:GMT|UTC)\\s?)?([+-])(\\d{1,2})(?![\\d:/-])", Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME =
      Pattern.compile("^\\s*,?\\s*([A-Za-z]{1,6}(?:/[A-Za-z_]+)?)(?![\\p{L}/])");
  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}])[A-Za-z]{1,5}(?:/[A-Za-z_]+)?(?![\\p{L}])");

  /// The first time in a text; null when there is none.
  static @Nullable ClockTime in(String text) {
    Matcher time = TIME.matcher(text);
    if (time.find()) {
      return of(text, time);
    }
    Matcher hour = HOUR.matcher(text);
    if (!hour.find()) {
      return null;
    }
    int value = half(Integer.parseInt(hour.group(1)), hour.group(2));
    String before = text.substring(0, hour.start());
    return zoned(LocalTime.of(value, 0), false, before, text.substring(hour.end()));
  }

  private static ClockTime of(String text, Matcher time) {
    int hour = Integer.parseInt(time.group(1));
    int minute = Integer.parseInt(time.group(2));
    int second = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
    String before = text.substring(0, time.start());
    String after = text.substring(time.end());
    Matcher half = HALF.matcher(after);
    Matcher eastern = HALF.matcher(before);
    if (half.find() && half.group(1) != null) {
      hour = half(hour, half.group(1));
      after = after.substring(half.end());
    } else if (eastern.find() && eastern.group(2) != null) {
      boolean evening =
          eastern.group(2).equals("오후")
              || eastern.group(2).equals("下午")
              || eastern.group(2).equals("午後");
      hour = half(hour, evening ? "p" : "a");
      before = before.substring(0, eastern.start());
    }
    boolean nextDay = hour == 24 && minute == 0 && second == 0;
    if (minute > 59 || second > 60 || hour > 23 && !nextDay) {
      throw new DateTimeException("no such time");
    }
    LocalTime at =
        LocalTime.of(nextDay ? 0 : hour, minute, Math.min(second, 59), nanos(time.group(4)));
    return zoned(at, nextDay, before, after);
  }

  private static int half(int hour, String mark) {
    boolean evening = mark.equalsIgnoreCase("p");
    return evening && hour < 12 ? hour + 12 : !evening && hour == 12 ? 0 : hour;
  }

  private static int nanos(@Nullable String fraction) {
    return fraction == null ? 0 : Integer.parseInt((fraction + "000000000").substring(0, 9));
  }

  private static ClockTime zoned(LocalTime time, boolean nextDay, String before, String after) {
    for (Pattern pattern : new Pattern[] {OFFSET, SHORT_OFFSET}) {
      Matcher offset = pattern.matcher(after);
      if (offset.find()) {
        String minutes = offset.groupCount() > 2 ? offset.group(3) : "00";
        String zone =
            offset.group(1)
                + (offset.group(2).length() < 2 ? "0" : "")
                + offset.group(2)
                + ":"
                + minutes;
        return new ClockTime(
            time, nextDay, zone, before + " " + unnamed(after.substring(offset.end())));
      }
    }
    Matcher name = NAME.matcher(after);
    if (name.find() && Zones.known(name.group(1))) {
      return new ClockTime(
          time, nextDay, name.group(1), before + " " + after.substring(name.end()));
    }
    return new ClockTime(time, nextDay, named(before + " " + after), unnamed(before + " " + after));
  }

  /// A zone that stands somewhere else in the text.
  private static @Nullable String named(String text) {
    return WORD.matcher(text)
        .results()
        .map(found -> found.group())
        .filter(
            word ->
                word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && Zones.known(word)
                    || word.indexOf('/') > 0 && Zones.known(word))
        .findFirst()
        .orElse(null);
  }

  /// A second naming of the zone is no part of the day.
  private static String unnamed(String text) {
    return WORD.matcher(text)
        .replaceAll(
            found ->
                found.group().length() > 1
                            && found.group().equals(found.group().toUpperCase(Locale.ROOT))
                            && Zones.known(found.group())
                        || found.group().indexOf('/') > 0
                    ? " "
                    : found.group());
  }
}
