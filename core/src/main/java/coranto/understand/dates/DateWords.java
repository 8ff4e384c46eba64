package coranto.understand.dates;

import coranto.understand.dates.Calendar.Kind;
import coranto.understand.grammar.WordClass;
import coranto.understand.grammar.WordClasses;
import coranto.understand.words.Lexicon;
import coranto.understand.words.Numbers;
import coranto.understand.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// A report as the rules of dates look at it: its words, what each is in the calendar, what the
/// verbs beside it tell, and the dates found so far.
final class DateWords {
  /// So far before a date a verb may tell whether it is past.
  private static final int VERB_BEFORE = 14;

  /// So far behind.
  private static final int VERB_BEHIND = 9;

  final Words words;
  final Days days;
  final Stretches stretches;
  private final WordClasses classes;
  private final Calendar calendar;
  private final IntPredicate named;
  private final List<DateSpan> found = new ArrayList<>();
  private int lastYear;
  private int lastYearAt = -1;

  /// @param named whether a token is part of someone's name
  DateWords(Words words, WordClasses classes, IntPredicate named, @Nullable LocalDate anchor) {
    this.words = words;
    this.classes = classes;
    this.named = named;
    this.days = new Days(anchor);
    this.stretches = new Stretches(anchor);
    this.calendar = Calendar.of(words.reading().report().language());
  }

  List<DateSpan> found() {
    return found;
  }

  /// Takes a date in; one past its last token.
  int add(int first, int end, @Nullable Object value, String rule) {
    return add(first, end, value, DateSpan.Kind.DATE, rule);
  }

  int add(int first, int end, @Nullable Object value, DateSpan.Kind kind, String rule) {
    String said = value == null ? null : value.toString();
    found.add(new DateSpan(words.span(first, end), said, kind, "dates/" + rule));
    return end;
  }

  /// Notes a year that the text names.
  void year(int token, int year) {
    lastYear = year;
    lastYearAt = token;
  }

  /// The year that the text last named, in the same paragraph before a day that is told of as past;
  /// 0 when there is none.
  int toldYear(int token) {
    boolean near = lastYearAt >= 0 && words.paragraph(lastYearAt) == words.paragraph(token);
    return near && before(lastYear) && tense(token) == Tense.OVER ? lastYear : 0;
  }

  private boolean before(int year) {
    LocalDate anchor = days.anchor();
    return anchor == null || year < anchor.getYear();
  }

  /// The token's number as a word of this kind; [Calendar#NONE] when it is none.
  int number(int token, Kind kind) {
    return calendar.number(words.norm(token), kind);
  }

  boolean is(int token, Kind kind) {
    return number(token, kind) != Calendar.NONE;
  }

  boolean known(int token) {
    return calendar.knows(words.norm(token));
  }

  /// Names are surely known in English alone, where no noun but a name has a capital.
  boolean named(int token) {
    return english() && named.test(token);
  }

  boolean english() {
    return calendar == Calendar.of(null);
  }

  WordClass wordClass(int token) {
    return classes.of(token);
  }

  /// The month's number; 0 when it is none: what is a word of its own must have a capital letter.
  int month(int token) {
    int month = number(token, Kind.MONTH);
    String norm = words.norm(token);
    boolean word = norm.equals("may") || norm.equals("march") || norm.length() == 3;
    return month == Calendar.NONE || word && !words.capital(token) ? 0 : month;
  }

  /// After a month's name and the dot of its abbreviation.
  int past(int month) {
    boolean dot =
        words.is(month + 1, ".") && words.tight(month + 1) && words.norm(month).length() < 5;
    return dot ? month + 2 : month + 1;
  }

  /// The weekday's number; 0 when it is none. Short ones must have their dot.
  int weekday(int token) {
    int weekday = number(token, Kind.WEEKDAY);
    boolean cut = words.norm(token).length() < 6 && !words.is(token + 1, ".");
    return weekday == Calendar.NONE || english() && (cut || !words.capital(token)) ? 0 : weekday;
  }

  /// A day of a month in digits, 5 or 5th; 0 when it is none.
  int day(int token) {
    int day = words.number(token) ? Numbers.ordinal(words.norm(token)) : 0;
    boolean first = words.is(token, "1er");
    return first ? 1 : day >= 1 && day <= 31 && words.raw(token).length() < 5 ? day : 0;
  }

  /// Four digits without a comma; 0 for others.
  int year(int token) {
    boolean four = words.number(token) && words.norm(token).length() == 4;
    int year = four && words.raw(token).length() == 4 ? Numbers.value(words.norm(token)) : 0;
    return year >= 1000 && year < 2200 ? year : 0;
  }

  /// A whole number in digits or in a word; -1 for others.
  int count(int token) {
    int count = number(token, Kind.COUNT);
    return count != Calendar.NONE ? count : Numbers.value(words.norm(token));
  }

  Stretches.Unit unit(int token) {
    return Stretches.Unit.of(number(token, Kind.UNIT));
  }

  /// A unit in the singular or the plural.
  Stretches.Unit units(int token) {
    Stretches.Unit one = unit(token);
    return one == Stretches.Unit.NONE ? Stretches.Unit.of(number(token, Kind.UNITS)) : one;
  }

  boolean sameSentence(int one, int other) {
    return words.has(one)
        && words.has(other)
        && words.sentenceIndex(one) == words.sentenceIndex(other);
  }

  boolean joins(int token) {
    return is(token, Kind.JOIN);
  }

  boolean and(int token) {
    return words.is(token, "and") || words.is(token, "und") || words.is(token, "et");
  }

  /// When what is told beside the date happens.
  enum Tense {
    OVER,
    AHEAD,
    UNTOLD
  }

  /// Whether the words beside the date tell of something to come.
  boolean ahead(int token) {
    return tense(token) == Tense.AHEAD;
  }

  /// What the nearest verb before the date in its sentence tells, else the nearest after it.
  Tense tense(int token) {
    int first = Math.max(words.sentence(token).firstToken(), token - VERB_BEFORE);
    for (int at = token - 1; at >= first; at--) {
      Tense tense = tense(at, token - at);
      if (tense != Tense.UNTOLD) {
        return tense;
      }
    }
    int end = Math.min(words.sentence(token).endToken(), token + VERB_BEHIND + 1);
    for (int at = token + 1; at < end; at++) {
      Tense tense = tense(at, at - token);
      if (tense != Tense.UNTOLD) {
        return tense;
      }
    }
    return Tense.UNTOLD;
  }

  private Tense tense(int token, int distance) {
    return ahead(token, distance) ? Tense.AHEAD : over(token) ? Tense.OVER : Tense.UNTOLD;
  }

  /// Whether a verb in the past stands beside the date.
  boolean told(int token) {
    int first = Math.max(words.sentence(token).firstToken(), token - VERB_BEFORE);
    int end = Math.min(words.sentence(token).endToken(), token + VERB_BEHIND + 1);
    for (int at = first; at < end; at++) {
      if (wordClass(at) == WordClass.PAST) {
        return true;
      }
    }
    return false;
  }

  /// Whether the token tells of something to come: a word of the list, *is to*, or a verb in the
  /// present close before the date: `the Senate votes Thursday`.
  private boolean ahead(int token, int distance) {
    boolean meant = !MEANT.contains(words.norm(token)) || TO.contains(words.norm(token + 1));
    boolean listed = is(token, Kind.AHEAD) && !words.capital(token) && meant;
    boolean isTo = words.is(token, "to") && wordClass(token - 1) == WordClass.PRESENT;
    boolean present =
        distance < 5
            && wordClass(token) == WordClass.PRESENT
            && !SPEAKS.contains(words.norm(token));
    boolean isOn =
        wordClass(token) == WordClass.PRESENT && words.is(token + 1, "on") && distance < 4;
    return listed || isTo || present || isOn;
  }

  /// Words that tell of something to come only before *to* or *for*.
  private static final Set<String> MEANT = Lexicon.set("date-words.tsv", "meant");

  private static final Set<String> TO = Lexicon.set("date-words.tsv", "to");

  private static final Set<String> SPEAKS = Lexicon.set("date-words.tsv", "speaks");

  private boolean over(int token) {
    WordClass here = wordClass(token);
    boolean had = words.is(token, "had") || words.is(token, "has") || words.is(token, "have");
    boolean be = words.is(token - 1, "be") || words.is(token - 2, "be");
    boolean participle = here == WordClass.PARTICIPLE && !be && !is(token, Kind.AHEAD);
    return here == WordClass.PAST || had || participle;
  }
}
