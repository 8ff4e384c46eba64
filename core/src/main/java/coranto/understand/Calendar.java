package coranto.understand;

import coranto.understand.words.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The words of the calendar in the languages we know: months, weekdays, units.
final class Calendar {
  /// What a word of the calendar is.
  enum Kind {
    MONTH,
    WEEKDAY,
    DAY,
    UNIT,
    AHEAD
  }

  /// A word of the calendar with its number (see the header of `calendar.tsv`).
  record Entry(Kind kind, int number) {}

  private static final Map<String, Map<String, Entry>> LANGUAGES = read();

  private final Map<String, Entry> english = words("en");
  private final Map<String, Entry> own;

  /// @param language BCP 47; null for one not known. English words always count.
  Calendar(@Nullable String language) {
    own = language == null || language.length() < 2 ? Map.of() : words(language.substring(0, 2));
  }

  /// The word as `kind`; null when it is none.
  @Nullable Entry find(String norm, Kind kind) {
    Entry found = own.get(norm);
    if (found == null || found.kind() != kind) {
      found = english.get(norm);
    }
    return found != null && found.kind() == kind ? found : null;
  }

  private static Map<String, Entry> words(String language) {
    return LANGUAGES.getOrDefault(language, Map.of());
  }

  private static Map<String, Map<String, Entry>> read() {
    var found = new HashMap<String, Map<String, Entry>>();
    for (List<String> row : Lexicon.rows("calendar.tsv")) {
      Kind kind = Kind.valueOf(row.get(1).toUpperCase(java.util.Locale.ROOT));
      found
          .computeIfAbsent(row.get(3), _ -> new HashMap<>())
          .put(row.get(0), new Entry(kind, Integer.parseInt(row.get(2))));
    }
    return found;
  }
}
