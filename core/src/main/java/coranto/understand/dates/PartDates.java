package coranto.understand.dates;

import coranto.understand.dates.Calendar.Kind;
import coranto.understand.dates.Stretches.Unit;
import coranto.understand.words.Words;

/// Parts of years: `the first quarter of 2016`, `the second half of the year`, `Q3 2016`, `summer
/// 2014`, `in the spring`, `fiscal 2017`, whose bounds differ from body to body.
final class PartDates {
  private final DateWords date;
  private final Words words;

  PartDates(DateWords date) {
    this.date = date;
    this.words = date.words;
  }

  int at(int token) {
    if (words.is(token, "fiscal") || words.is(token, "financial")) {
      return fiscal(token);
    }
    int ordinal = date.number(token, Kind.ORDINAL);
    if (ordinal != Calendar.NONE) {
      return part(token, ordinal);
    }
    String norm = words.norm(token);
    if (norm.length() == 2 && norm.charAt(0) == 'q' && "1234".indexOf(norm.charAt(1)) >= 0) {
      return quarter(token, token + 1, norm.charAt(1) - '0', false);
    }
    return date.is(token, Kind.SEASON) ? season(token) : 0;
  }

  private int fiscal(int token) {
    int at = words.is(token + 1, "year") ? token + 2 : token + 1;
    if (date.year(at) > 0) {
      return date.add(token, at + 1, null, "fiscal-year");
    }
    boolean before = date.year(token - 1) > 0 && words.is(token + 1, "year");
    return before ? date.add(token - 1, token + 2, null, "fiscal-year") : 0;
  }

  /// `first quarter`, `first-quarter`, `second half`.
  private int part(int token, int ordinal) {
    int at = words.is(token + 1, "-") ? token + 2 : token + 1;
    boolean half = words.is(at, "half") && ordinal < 3;
    return half || words.is(at, "quarter") ? quarter(token, at + 1, ordinal, half) : 0;
  }

  /// A quarter without a year is one only where money or shares are told of, a half never: games
  /// have them too.
  private int quarter(int first, int end, int number, boolean half) {
    int of = words.is(end, "of") ? end + 1 : end;
    if (date.year(of) > 0) {
      return date.add(first, of + 1, Stretches.part(date.year(of), number, half), "quarter");
    }
    int the = words.is(of, "the") ? of + 1 : of;
    boolean last = words.is(the, "last") && words.is(the + 1, "year");
    boolean thisYear =
        of > end && (words.is(the, "year") || words.is(the, "this") && words.is(the + 1, "year"));
    if (last || thisYear) {
      int past = words.is(the, "year") ? the + 1 : the + 2;
      return date.add(first, past, inYear(number, half, last ? -1 : 0), "quarter");
    }
    return !half && money(first) ? date.add(first, end, begun(first, number), "quarter") : 0;
  }

  private Stretches.@org.jspecify.annotations.Nullable Stretch inYear(
      int number, boolean half, int years) {
    var year = date.stretches.beside(Unit.YEAR, years);
    return year == null ? null : Stretches.part(year.from().getYear(), number, half);
  }

  private Stretches.@org.jspecify.annotations.Nullable Stretch begun(int token, int number) {
    var here = date.days.anchor();
    var same = inYear(number, false, 0);
    boolean future = here != null && same != null && same.from().isAfter(here);
    return future && !date.ahead(token) ? inYear(number, false, -1) : same;
  }

  private boolean money(int token) {
    var sentence = words.sentence(token);
    for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
      boolean sign = words.is(at, "$") || words.is(at, "%") || words.is(at, "percent");
      if (sign || words.is(at, "€") || words.is(at, "£") || words.is(at, "earnings")) {
        return true;
      }
    }
    return false;
  }

  private int season(int token) {
    int of = words.is(token + 1, "of") ? token + 2 : token + 1;
    int month = date.number(token, Kind.SEASON);
    if (date.year(of) > 1000) {
      boolean to = words.is(of + 1, "-") && words.tight(of + 2) && words.number(of + 2);
      int year = date.year(of);
      return date.add(token, to ? of + 3 : of + 1, Stretches.season(year, month), "season");
    }
    boolean name = words.capital(token) && !words.startsSentence(token) || words.capital(token + 1);
    boolean in =
        words.is(token - 1, "the")
            && (words.is(token - 2, "in")
                || words.is(token - 2, "over")
                || words.is(token - 2, "during"));
    if (!in || name || of == token + 2) {
      return 0;
    }
    boolean ahead = date.ahead(token);
    var season = date.stretches.seasonBeside(month, 0);
    var here = date.days.anchor();
    boolean future = season != null && here != null && season.from().isAfter(here);
    boolean past = season != null && here != null && season.to().isBefore(here);
    if (future && !ahead) {
      season = date.stretches.seasonBeside(month, -1);
    } else if (past && ahead) {
      season = date.stretches.seasonBeside(month, 1);
    }
    return date.add(token, token + 1, season, "season");
  }
}
