package coranto.understand.dates;

import coranto.understand.dates.Calendar.Kind;
import coranto.understand.dates.Stretches.Unit;
import coranto.understand.grammar.WordClass;
import coranto.understand.words.Words;

/// How long and how often: `for three weeks`, `lasted two hours`, `twice a week`, `three times a
/// day`, `annually`. Which days they were nobody says, so they have no value.
final class Lengths {
  /// Between `for` and its number stand at most so many words: `for more than three weeks`.
  private static final int BETWEEN = 2;

  private final DateWords date;
  private final Words words;

  Lengths(DateWords date) {
    this.date = date;
    this.words = date.words;
  }

  int at(int token) {
    if (date.is(token, Kind.LASTS)) {
      return lasts(token + 1, words.is(token, "for"));
    }
    if (date.is(token, Kind.TIMES)) {
      return times(token);
    }
    boolean often = date.is(token, Kind.OFTEN) && !words.capital(token);
    return often && date.wordClass(token) == WordClass.ADVERB
        ? date.add(token, token + 1, null, DateSpan.Kind.SET, "set")
        : 0;
  }

  private int lasts(int from, boolean bare) {
    int at = from;
    while (at < from + BETWEEN && date.is(at, Kind.ABOUT)) {
      at++;
    }
    int unit = counted(at);
    if (unit < 0 && bare && date.is(at, Kind.UNITS) && unit(at)) {
      unit = at;
    }
    boolean other =
        date.is(unit + 1, Kind.AGO) || words.is(unit + 1, "-") || words.is(unit + 1, "old");
    return unit < 0 || other || words.capital(unit)
        ? 0
        : date.add(at, unit + 1, null, DateSpan.Kind.DURATION, "length");
  }

  /// Where the unit stands of `three weeks`, `a few days`, `a couple of months`; -1 when none does.
  private int counted(int first) {
    if (date.count(first) < 1 && !date.is(first, Kind.VAGUE)) {
      return -1;
    }
    int at = first + 1;
    at = date.is(at, Kind.VAGUE) ? at + 1 : at;
    at = words.is(at, "of") ? at + 1 : at;
    return unit(at) ? at : -1;
  }

  private boolean unit(int token) {
    Unit unit = date.units(token);
    boolean days =
        unit != Unit.NONE && unit != Unit.PART && unit != Unit.WEEKEND && unit != Unit.QUARTER;
    return days || date.is(token, Kind.HOURS);
  }

  /// `twice a week`, `three times per day`.
  private int times(int token) {
    boolean counted = words.is(token, "times");
    int first = counted ? token - 1 : token;
    boolean each = words.is(token + 1, "a") || words.is(token + 1, "per");
    boolean unit = date.unit(token + 2) != Unit.NONE || date.is(token + 2, Kind.HOURS);
    return each && unit && (!counted || date.count(first) > 0)
        ? date.add(first, token + 3, null, DateSpan.Kind.SET, "set")
        : 0;
  }
}
