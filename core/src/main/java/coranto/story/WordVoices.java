package coranto.story;

import coranto.report.Tokens;
import coranto.text.Tokenizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// How central the words of a story's titles are: how many other titles use them, for whoever
/// copies a text still writes a title of his own, and the bodies of how many independent origins.
final class WordVoices {
  private static final double TITLE_SHARE = 0.6;

  private final Sheets sheets;
  private final ReportOrigins origins;
  private final double voices;
  private final Set<Set<String>> titles = new HashSet<>();
  private final Map<String, Integer> inTitles = new HashMap<>();
  private final Map<String, Set<String>> inBodies = new HashMap<>();

  WordVoices(Sheets sheets, ReportOrigins origins) {
    this.sheets = sheets;
    this.origins = origins;
    voices = Math.max(1, origins.count());
  }

  /// A title of the same words counts once.
  void title(Set<String> words) {
    if (titles.add(words)) {
      words.forEach(word -> inTitles.merge(word, 1, Integer::sum));
    }
  }

  /// Looks for the title words in all texts.
  void bodies() {
    for (Sheet sheet : sheets.all()) {
      String origin = origins.of(sheet.id());
      Tokens tokens = Tokenizer.tokens(sheet.report().text());
      for (int token = 0; token < tokens.size(); token++) {
        String word = tokens.wordy(token) ? ContentWords.stem(tokens.norm(token)) : "";
        if (inTitles.containsKey(word)) {
          inBodies.computeIfAbsent(word, _ -> new HashSet<>()).add(origin);
        }
      }
    }
  }

  /// How central a title's word is, 0 to 1.
  double weight(String word) {
    double others = Math.max(1, titles.size() - 1);
    double byTitles = (inTitles.getOrDefault(word, 1) - 1) / others;
    double byBodies = inBodies.getOrDefault(word, Set.of()).size() / voices;
    return TITLE_SHARE * byTitles + (1 - TITLE_SHARE) * byBodies;
  }
}
