package coranto.understand.dates;

import coranto.understand.dates.Calendar.Kind;
import coranto.understand.dates.Stretches.Stretch;
import coranto.understand.dates.Stretches.Unit;
import coranto.understand.words.Lexicon;
import coranto.understand.words.Words;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Stretches counted from the day of the report: `last week`, `next Monday`, `this summer`,
/// `earlier in the month`, `the end of the year`, `in the past three years`, `two days ago`.
final class RelativeDates {
  private static final Set<String> ROLLS = Lexicon.set("date-words.tsv", "rolls");

  private final DateWords date;
  private final Words words;

  RelativeDates(DateWords date) {
    this.date = date;
    this.words = date.words;
  }

  int at(int token) {
    int ago = ago(token);
    if (ago > 0) {
      return ago;
    }
    if (words.is(token, "earlier") || words.is(token, "later")) {
      return part(token, words.is(token, "later"));
    }
    if (date.is(token, Kind.EDGE)) {
      return edge(token, date.number(token, Kind.EDGE) > 0);
    }
    int direction = date.number(token, Kind.BESIDE);
    if (direction != Calendar.NONE) {
      int lasting = lasting(token, direction);
      return lasting > 0 ? lasting : beside(token, token + 1, direction);
    }
    int behind = date.number(token + 1, Kind.BEHIND);
    boolean unit = date.unit(token) != Unit.NONE && date.unit(token) != Unit.PART;
    return unit && behind != Calendar.NONE
        ? date.add(token, token + 2, stretch(date.unit(token), behind, token), "relative-unit")
        : 0;
  }

  /// `two days ago`, `a year ago`, `24 hours ago`.
  private int ago(int token) {
    int count = date.count(token);
    boolean german = words.is(token, "vor") && date.count(token + 1) > 0;
    if (german && date.units(token + 2) != Unit.NONE) {
      var value = date.stretches.ago(date.count(token + 1), date.units(token + 2));
      return date.add(token, token + 3, value, "ago");
    }
    if (count < 0 || !date.is(token + 2, Kind.AGO)) {
      return 0;
    }
    Unit unit = date.units(token + 1);
    boolean part = words.is(token - 1, "half") || words.is(token - 1, ".") && words.tight(token);
    return unit == Unit.NONE || unit == Unit.PART || part
        ? 0
        : date.add(token, token + 3, date.stretches.ago(count, unit), "ago");
  }

  /// `the past three years`, `the next few days`, `the past year`: as long, up to the day itself.
  private int lasting(int token, int direction) {
    int at = token + 1;
    int count = date.is(at, Kind.VAGUE) ? -1 : date.count(at);
    boolean counted = count > 1 || date.is(at, Kind.VAGUE);
    int unitAt = counted ? (words.is(at + 1, "of") ? at + 2 : at + 1) : at;
    Unit unit = counted ? Unit.of(date.number(unitAt, Kind.UNITS)) : date.unit(at);
    boolean rolls =
        words.is(token - 1, "the")
            || words.is(token, "past") && ROLLS.contains(words.norm(token - 1));
    boolean fits = unit != Unit.NONE && unit != Unit.PART && unit != Unit.WEEKEND;
    boolean one = !counted && rolls && (unit != Unit.DAY) && direction != 0;
    boolean several = counted && direction != 0 && !words.is(token, "previous");
    if (!fits || !one && !several) {
      return 0;
    }
    int first = words.is(token - 1, "the") ? token - 1 : token;
    Stretch value =
        counted && count < 0
            ? null
            : date.stretches.lasting(counted ? count : 1, unit, direction > 0);
    return date.add(first, unitAt + 1, value, DateSpan.Kind.DURATION, "lasting");
  }

  /// `last week`, `next Monday`, `this month`, `this past summer`, `last March`, `this morning`.
  private int beside(int first, int at, int direction) {
    if (direction == 0 && (words.is(at, "past") || words.is(at, "coming"))) {
      return beside(first, at + 1, words.is(at, "past") ? -1 : 1);
    }
    int weekday = date.weekday(at);
    if (weekday > 0) {
      return date.add(first, at + 1, weekday(weekday, at, direction), "weekday");
    }
    int month = date.month(at);
    if (month > 0 && date.day(date.past(at)) == 0 && date.year(date.past(at)) == 0) {
      return date.add(first, at + 1, month(month, direction), "month");
    }
    boolean name = words.capital(at) && words.capital(at + 1);
    if (date.is(at, Kind.SEASON) && !name) {
      Stretch season = date.stretches.seasonBeside(date.number(at, Kind.SEASON), direction);
      return date.add(first, at + 1, season, "season");
    }
    return unit(first, at, direction);
  }

  /// `this Monday` is to come unless a verb in the past says otherwise.
  private @Nullable LocalDate weekday(int weekday, int at, int direction) {
    return direction == 0
        ? date.days.weekday(weekday, date.ahead(at) || !date.told(at))
        : date.days.weekdayBeside(weekday, direction);
  }

  private @Nullable String month(int month, int direction) {
    var here = date.days.anchor();
    if (direction == 0 && here != null) {
      return date.days.month(here.getYear(), month, DateWords.Tense.OVER);
    }
    boolean same = here != null && here.getMonthValue() == month;
    if (same && here != null) {
      return date.days.month(here.getYear() + direction, month, DateWords.Tense.OVER);
    }
    return here == null
        ? null
        : date.days.month(0, month, direction > 0 ? DateWords.Tense.AHEAD : DateWords.Tense.OVER);
  }

  private int unit(int first, int at, int direction) {
    Unit unit = date.unit(at);
    boolean name =
        date.english() && words.capital(at) && (!words.capital(first) || words.capital(at + 1));
    if (unit == Unit.NONE || name || words.is(at + 1, "-")) {
      return 0;
    }
    if (unit == Unit.PART) {
      boolean night = direction < 0 && words.is(at, "night");
      return night || direction == 0
          ? date.add(first, at + 1, date.days.days(direction), DateSpan.Kind.TIME, "part-of-day")
          : 0;
    }
    if (unit == Unit.DAY || direction < 0 && words.is(first, "previous")) {
      return 0;
    }
    return date.add(first, at + 1, stretch(unit, direction, at), "relative-unit");
  }

  private @Nullable Stretch stretch(Unit unit, int direction, int at) {
    if (unit == Unit.WEEKEND && direction <= 0) {
      return direction < 0
          ? date.stretches.weekend(false)
          : date.stretches.weekend(date.ahead(at) || !date.told(at));
    }
    return date.stretches.beside(unit, direction);
  }

  /// `earlier this week`, `later in the month`: from its start to the day itself, or on from there.
  private int part(int token, boolean later) {
    int at = token + 1;
    boolean in = words.is(at, "in") && words.is(at + 1, "the");
    boolean thisOne = words.is(at, "this");
    if (!in && !thisOne) {
      return 0;
    }
    int unitAt = in ? at + 2 : at + 1;
    Unit unit = date.unit(unitAt);
    if (unit == Unit.NONE || unit == Unit.WEEKEND) {
      return 0;
    }
    var whole = date.stretches.beside(unit, 0);
    var here = date.days.anchor();
    if (whole == null || here == null) {
      return date.add(token, unitAt + 1, null, "relative-unit");
    }
    var value = later ? new Stretch(here, whole.to()) : new Stretch(whole.from(), here);
    return date.add(token, unitAt + 1, value, "relative-unit");
  }

  /// `the end of the year`, `the beginning of next month`: the day itself.
  private int edge(int token, boolean last) {
    boolean year = words.is(token - 2, "year") && words.tight(token - 1) && last;
    if (year && (words.is(token - 1, "-") || words.possessive(token - 1))) {
      Stretch whole = date.stretches.beside(Unit.YEAR, 0);
      return date.add(token - 2, token + 1, whole == null ? null : whole.to(), "edge");
    }
    if (!words.is(token + 1, "of")) {
      return 0;
    }
    int at = token + 2;
    int direction = words.is(at, "the") ? 0 : date.number(at, Kind.BESIDE);
    Unit unit = date.unit(at + 1);
    boolean fits =
        unit == Unit.WEEK || unit == Unit.MONTH || unit == Unit.QUARTER || unit == Unit.YEAR;
    if (!fits || direction == Calendar.NONE || words.is(at + 2, "-")) {
      return 0;
    }
    boolean over = words.is(at, "the") && date.tense(token) == DateWords.Tense.OVER;
    Stretch whole = date.stretches.beside(unit, over && last ? -1 : direction);
    int first = words.is(token - 1, "the") ? token - 1 : token;
    Object value = whole == null ? null : last ? whole.to() : whole.from();
    return date.add(first, at + 2, value, "edge");
  }
}
