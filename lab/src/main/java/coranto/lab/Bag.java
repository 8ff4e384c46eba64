package coranto.lab;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// The plain words of a text, each once: runs of ASCII letters and digits in lower case.
record Bag(Set<String> words) {
  static Bag of(String text) {
    var words = new HashSet<String>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return new Bag(words);
  }

  /// Jaccard's coefficient: shared words of all words, 0 to 1.
  double jaccard(Bag other) {
    long shared = words.stream().filter(other.words::contains).count();
    return shared / (double) Math.max(1, words.size() + other.words.size() - shared);
  }
}
