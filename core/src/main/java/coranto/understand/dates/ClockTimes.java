package coranto.understand.dates;

import coranto.understand.dates.Calendar.Kind;
import coranto.understand.words.Numbers;
import coranto.understand.words.Words;
import java.util.List;

/// Times of day: `3 p.m.`, `3:30pm`, `15:11 GMT`, `6 o'clock`, `noon`. A day named beside a time is
/// its day.
final class ClockTimes {
  /// So far apart, in tokens, a time and its day may stand.
  private static final int NEAR = 3;

  private final DateWords date;
  private final Words words;

  ClockTimes(DateWords date) {
    this.date = date;
    this.words = date.words;
  }

  int at(int token) {
    if (words.is(token, "noon") || words.is(token, "midnight")) {
      return word(token);
    }
    int hour = hour(words.norm(token));
    if (hour < 0 || words.number(token - 1) || words.is(token - 1, ":")) {
      return 0;
    }
    int minute = 0;
    int end = token + 1;
    String last = words.norm(token);
    boolean colon = words.is(end, ":") && words.tight(end) && words.tight(end + 1);
    if (colon && minute(words.norm(end + 1)) >= 0) {
      minute = minute(words.norm(end + 1));
      last = words.norm(end + 1);
      end += 2;
    }
    return clock(token, end, hour, minute, last, colon);
  }

  private int word(int token) {
    boolean at =
        words.is(token - 1, "at") || words.is(token - 1, "by") || words.is(token - 1, "before");
    boolean to =
        words.is(token - 1, "to") || words.is(token - 1, "until") || words.is(token - 1, "after");
    return at || to ? time(token, token + 1, words.is(token, "noon") ? 12 : 0, 0) : 0;
  }

  private int clock(int token, int end, int hour, int minute, String last, boolean colon) {
    boolean apart = words.is(end, "am") || words.is(end, "pm");
    boolean joined = last.endsWith("am") || last.endsWith("pm");
    if (apart || joined) {
      boolean pm = (apart ? words.norm(end) : last).endsWith("pm");
      return hour > 12 || hour == 0
          ? 0
          : time(token, apart ? end + 1 : end, hour % 12 + (pm ? 12 : 0), minute);
    }
    if (words.is(end, "o'clock")) {
      return time(token, end + 1, -1, 0);
    }
    boolean zone = date.is(end, Kind.ZONE) || words.is(end, "local") && words.is(end + 1, "time");
    boolean two = words.norm(token).length() == 2 && last.length() == 2 && hour > 12;
    boolean at = words.is(token - 1, "at") && last.length() == 2;
    return colon && (zone || two && !words.is(end, ":") || at) ? time(token, end, hour, minute) : 0;
  }

  private int time(int first, int end, int hour, int minute) {
    int past = end;
    while (date.is(past, Kind.ZONE)
        || words.is(past, "local")
        || words.is(past, "time") && past > end) {
      past++;
    }
    times.add(new Found(date.found().size(), first, past, hour, minute));
    return date.add(first, past, null, DateSpan.Kind.TIME, "clock");
  }

  private static int hour(String norm) {
    int end = 0;
    while (end < norm.length() && end < 2 && Character.isDigit(norm.charAt(end))) {
      end++;
    }
    String rest = norm.substring(end);
    boolean fits = rest.isEmpty() || rest.equals("am") || rest.equals("pm");
    int hour = end > 0 && fits ? Numbers.value(norm.substring(0, end)) : -1;
    return hour < 24 ? hour : -1;
  }

  private static int minute(String norm) {
    boolean digits =
        norm.length() >= 2
            && Character.isDigit(norm.charAt(0))
            && Character.isDigit(norm.charAt(1));
    String rest = digits ? norm.substring(2) : "";
    boolean fits = rest.isEmpty() || rest.equals("am") || rest.equals("pm");
    int minute = digits && fits ? Numbers.value(norm.substring(0, 2)) : -1;
    return minute < 60 ? minute : -1;
  }

  private record Found(int index, int first, int end, int hour, int minute) {}

  private final List<Found> times = new java.util.ArrayList<>();

  /// Gives each time the day that is named beside it.
  void days() {
    for (Found time : times) {
      String day = day(time);
      if (day != null && time.hour() >= 0) {
        DateSpan old = date.found().get(time.index());
        String value = "%sT%02d:%02d".formatted(day, time.hour(), time.minute());
        date.found().set(time.index(), new DateSpan(old.span(), value, old.kind(), old.byRule()));
      }
    }
  }

  private @org.jspecify.annotations.Nullable String day(Found time) {
    String best = null;
    int nearest = NEAR + 1;
    for (int index = time.index() - 1; index <= time.index() + 1; index++) {
      if (index < 0 || index >= date.found().size() || index == time.index()) {
        continue;
      }
      DateSpan other = date.found().get(index);
      int first = words.tokenAt(other.span().from());
      int end = words.tokenAt(other.span().to() - 1) + 1;
      int gap = index < time.index() ? time.first() - end : first - time.end();
      boolean oneDay = other.value() != null && other.value().length() == 10 && gap >= 0;
      if (oneDay && gap < nearest && date.sameSentence(first, time.first())) {
        nearest = gap;
        best = other.value();
      }
    }
    return best;
  }
}
