package coranto.understand;

import coranto.understand.words.Words;
import java.util.Set;

/// The language by whose rules a report is read. A report that is said to be in another language
/// and
/// is full of English small words is in English all the same: short texts are easily mistaken.
final class Tongue {
  static final String ENGLISH = "en";
  private static final Set<String> SMALL = Set.of("the", "of", "and", "that", "with", "is");

  /// One of so many words at least is one of these in English.
  private static final int EVERY = 12;

  private Tongue() {}

  /// The first part of the report's BCP 47 tag.
  static String of(Words words) {
    String language = words.reading().report().language();
    if (language == null || language.isBlank() || english(words)) {
      return ENGLISH;
    }
    int end = language.indexOf('-');
    return (end < 0 ? language : language.substring(0, end)).toLowerCase(java.util.Locale.ROOT);
  }

  private static boolean english(Words words) {
    int small = 0;
    int all = 0;
    for (int token = 0; token < words.size(); token++) {
      if (words.wordy(token)) {
        all++;
        small += SMALL.contains(words.norm(token)) ? 1 : 0;
      }
    }
    return small * EVERY > all;
  }
}
