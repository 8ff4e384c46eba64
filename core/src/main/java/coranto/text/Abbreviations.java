package coranto.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Words that are written with a full stop, and how they stand in a sentence.
final class Abbreviations {
  enum Kind {
    /// A name follows: never an end.
    TITLE,
    /// Stands within a sentence: never an end.
    INNER,
    /// An end, unless a number follows.
    NUMBER,
    /// An end when a common opener follows.
    CLOSING,
    /// An end when a capital follows.
    LISTING
  }

  private static final Map<String, Kind> KINDS = read();

  private Abbreviations() {}

  /// @param word without its last full stop; null when it is none
  static @Nullable Kind kind(String word) {
    return KINDS.get(word);
  }

  private static Map<String, Kind> read() {
    var kinds = new HashMap<String, Kind>();
    for (String line : Resource.lines(Abbreviations.class, "abbreviations.tsv")) {
      int tab = line.indexOf('\t');
      String kind = line.substring(tab + 1).toUpperCase(Locale.ROOT);
      kinds.put(line.substring(0, tab), Kind.valueOf(kind));
    }
    return kinds;
  }
}
