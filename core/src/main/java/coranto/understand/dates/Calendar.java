package coranto.understand.dates;

import coranto.understand.words.Lexicon;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The words of the calendar in the languages we know, read from `calendar.tsv`, whose header says
/// what the kinds and their numbers mean.
final class Calendar {
  /// What a word of the calendar is.
  enum Kind {
    MONTH,
    WEEKDAY,
    WEEKDAYS,
    DAY,
    UNIT,
    UNITS,
    SEASON,
    DECADE,
    BESIDE,
    BEHIND,
    JOIN,
    BEFORE_MONTH,
    BEFORE_YEAR,
    AHEAD,
    SET,
    COUNT,
    VAGUE,
    ORDINAL,
    AGO,
    EDGE,
    ZONE,
    LASTS,
    ABOUT,
    HOURS,
    TIMES,
    OFTEN
  }

  /// No number: the word is none of this kind.
  static final int NONE = Integer.MIN_VALUE;

  private static final String ENGLISH = "en";
  private static final Map<String, Calendar> LANGUAGES = read();
  private static final Calendar ONLY_ENGLISH = LANGUAGES.getOrDefault(ENGLISH, new Calendar());

  private final Map<String, int[]> words = new HashMap<>();

  private Calendar() {}

  /// @param language BCP 47; null for one not known. English words always count.
  static Calendar of(@Nullable String language) {
    String own = language == null || language.length() < 2 ? "" : language.substring(0, 2);
    return LANGUAGES.getOrDefault(own.toLowerCase(Locale.ROOT), ONLY_ENGLISH);
  }

  /// The word's number as one of this kind; [#NONE] when it is none.
  int number(String norm, Kind kind) {
    int[] numbers = words.get(norm);
    return numbers == null ? NONE : numbers[kind.ordinal()];
  }

  boolean is(String norm, Kind kind) {
    return number(norm, kind) != NONE;
  }

  boolean knows(String norm) {
    return words.containsKey(norm);
  }

  private void put(String word, Kind kind, int number) {
    words.computeIfAbsent(word, _ -> nothing())[kind.ordinal()] = number;
  }

  private static int[] nothing() {
    int[] numbers = new int[Kind.values().length];
    Arrays.fill(numbers, NONE);
    return numbers;
  }

  /// For each language its own words, and the English ones where they don't say otherwise.
  private static Map<String, Calendar> read() {
    var found = new HashMap<String, Calendar>();
    List<List<String>> rows = Lexicon.rows("calendar.tsv");
    rows.forEach(row -> found.computeIfAbsent(row.get(3), _ -> new Calendar()));
    for (Map.Entry<String, Calendar> each : found.entrySet()) {
      rows.stream()
          .filter(row -> row.get(3).equals(ENGLISH))
          .forEach(row -> put(each.getValue(), row));
      rows.stream()
          .filter(row -> row.get(3).equals(each.getKey()))
          .forEach(row -> put(each.getValue(), row));
    }
    return found;
  }

  private static void put(Calendar calendar, List<String> row) {
    Kind kind = Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT).replace('-', '_'));
    calendar.put(row.get(0), kind, Integer.parseInt(row.get(2)));
  }
}
