package coranto.understand.dates;

import coranto.understand.dates.Calendar.Kind;
import coranto.understand.grammar.WordClass;
import coranto.understand.words.Lexicon;
import coranto.understand.words.Numbers;
import coranto.understand.words.Words;
import java.time.LocalDate;
import java.util.Set;

/// Dates that are numbers: `2016-03-04`, `31/12/2016`, `2016`, `2014 to 2016`, `2015-16`, `the
/// 1990s`, `the sixties`, `the 20th century`.
final class YearDates {
  private static final Set<String> MONEY = Lexicon.set("date-words.tsv", "money");
  private static final Set<String> COUNTED = Lexicon.set("date-words.tsv", "counted");

  /// Years before this one need a word that says so.
  private static final int MODERN = 1900;

  private static final int LATEST = 2070;

  private final DateWords date;
  private final Words words;

  YearDates(DateWords date) {
    this.date = date;
    this.words = date.words;
  }

  int at(int token) {
    if (iso(token)) {
      String value = date.days.day(date.year(token), number(token + 2), number(token + 4));
      return value == null ? 0 : date.add(token, token + 5, value, "iso");
    }
    int slashed = slashed(token);
    return slashed > 0 ? slashed : year(token);
  }

  /// `the 1930's`.
  private boolean owned(int token) {
    boolean early = words.is(token - 1, "early") || words.is(token - 1, "late");
    return words.possessive(token + 1) && (words.is(token - 1, "the") || early);
  }

  private int number(int token) {
    return Numbers.value(words.norm(token));
  }

  private boolean iso(int token) {
    return date.year(token) > 0
        && words.is(token + 1, "-")
        && words.is(token + 3, "-")
        && words.tight(token + 1)
        && words.tight(token + 4)
        && words.number(token + 2)
        && words.number(token + 4);
  }

  /// `31/12/2016`: known only where one of the numbers can be no month.
  private int slashed(int token) {
    boolean slashed =
        words.is(token + 1, "/")
            && words.is(token + 3, "/")
            && words.tight(token + 1)
            && words.tight(token + 4)
            && date.year(token + 4) > 0
            && date.day(token) > 0
            && date.day(token + 2) > 0;
    if (!slashed) {
      return 0;
    }
    int one = date.day(token);
    int other = date.day(token + 2);
    boolean clear = one > 12 || other > 12 || one == other;
    String value =
        clear
            ? date.days.day(date.year(token + 4), one > 12 ? other : one, one > 12 ? one : other)
            : null;
    return date.add(token, token + 5, value, "slashed");
  }

  private int year(int token) {
    int year = date.year(token);
    if (year >= 1500 && year % 10 == 0 && owned(token)) {
      return date.add(token, token + 2, Stretches.years(year, 10), "decade");
    }
    if (year == 0 || year > LATEST || !said(token, year)) {
      return year == 0 ? decade(token) : 0;
    }
    date.year(token, year);
    int last = last(token + 1, year);
    int until =
        last == 0 ? year : date.year(last) > 0 ? date.year(last) : year / 100 * 100 + number(last);
    int end = (last > 0 ? last : token) + 1;
    return date.add(token, end, Days.years(year, until), last > 0 ? "years" : "year");
  }

  /// Where the last year of a range stands: `to 2016`, `-16`; 0 when there is none.
  private int last(int token, int year) {
    int last = token + 1;
    boolean dash = words.is(token, "-");
    boolean two =
        dash && words.norm(last).length() == 2 && (words.tight(last) || words.mark(last + 1));
    int until = two ? year / 100 * 100 + number(last) : date.year(last);
    boolean joined = date.joins(token) && (!date.and(token) || words.is(token - 2, "between"));
    return joined && until > year && until <= LATEST && !counted(last) ? last : 0;
  }

  private boolean said(int token, int year) {
    boolean told =
        date.is(token - 1, Kind.BEFORE_YEAR)
            || words.is(token - 1, "(")
            || words.is(token - 1, ".") && words.is(token - 2, "c")
            || words.is(token + 1, "-") && date.year(token + 2) > year;
    boolean money =
        (MONEY.contains(words.norm(token - 1)) || words.is(token - 1, "#"))
            || words.number(token - 1);
    boolean part = words.is(token + 1, "/") || words.is(token + 1, ":") || words.is(token - 1, "/");
    if (money || part || counted(token) || words.is(token - 1, "-") && words.tight(token)) {
      return false;
    }
    return told && year > 1500 && !plural(token + 1, year)
        || year >= MODERN && !plural(token + 1, year);
  }

  private boolean counted(int token) {
    boolean unit =
        date.is(token + 1, Kind.UNITS) || words.is(token + 1, "-") && date.is(token + 2, Kind.UNIT);
    return unit || COUNTED.contains(words.norm(token + 1));
  }

  /// `1709 schoolchildren`, but `the 2016 elections`: something counted in the plural.
  private boolean plural(int token, int year) {
    boolean many =
        date.wordClass(token) == WordClass.NOUN
            && !words.capital(token)
            && words.norm(token).length() > 4
            && (words.norm(token).endsWith("s") || words.norm(token).endsWith("ren"));
    boolean named =
        date.wordClass(token - 2) == WordClass.DETERMINER || words.possessive(token - 2);
    boolean told = date.is(token - 2, Kind.BEFORE_YEAR) && !date.and(token - 2) && year >= MODERN;
    return many && !named && !told;
  }

  /// `the 1990s`, `the 1990's`, `the '90s`.
  private int decade(int token) {
    String norm = words.norm(token);
    boolean written =
        norm.endsWith("0s") && norm.chars().limit(norm.length() - 1).allMatch(Character::isDigit);
    int number = written ? Numbers.value(norm.substring(0, norm.length() - 1)) : -1;
    if (norm.length() == 5 && number >= 1500 && number < LATEST) {
      int years = number % 100 == 0 && number < 2000 ? 100 : 10;
      return date.add(token, token + 1, Stretches.years(number, years), "decade");
    }
    boolean cut = norm.length() == 3 && words.is(token - 1, "'") && words.tight(token);
    return number >= 0 && cut
        ? date.add(token - 1, token + 1, Stretches.years(number + 1900, 10), "decade")
        : 0;
  }

  /// `the sixties`, `the 20th century`.
  int named(int token) {
    int decade = date.number(token, Kind.DECADE);
    boolean the =
        words.is(token - 1, "the") || words.is(token - 1, "late") || words.is(token - 1, "early");
    return decade != Calendar.NONE && the
        ? date.add(token, token + 1, Stretches.years(decade + 1900, 10), "decade")
        : 0;
  }

  int century(int token) {
    int at = words.is(token + 1, "-") ? token + 2 : token + 1;
    int number = Numbers.ordinal(words.norm(token));
    boolean ordinal = number > 1 && number < 30 && Numbers.value(words.norm(token)) < 0;
    if (!ordinal || !words.is(at, "century") && !words.is(at, "centuries")) {
      return 0;
    }
    var century =
        new Stretches.Stretch(
            LocalDate.of((number - 1) * 100, 1, 1), LocalDate.of(number * 100 - 1, 12, 31));
    return date.add(token, at + 1, number > 10 ? century : null, "century");
  }
}
