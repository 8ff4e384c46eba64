package coranto.understand;

import coranto.understand.Finding.ContextLost;
import coranto.understand.grammar.WordClass;
import coranto.understand.people.Countries;
import coranto.understand.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Finds names of countries that a machine put in: the scars of rewording.
final class LostCountries {
  private final Scene scene;
  private final Words words;
  private final List<ContextLost> found = new ArrayList<>();

  private LostCountries(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  static List<ContextLost> find(Scene scene) {
    var lost = new LostCountries(scene);
    lost.look();
    return lost.found;
  }

  private void add(int first, int end, String why, String rule) {
    found.add(
        new ContextLost(words.sentence(first).span(), words.span(first, end), why, "lost/" + rule));
  }

  /// One country under two names that nobody uses side by side; *the USA adversary*; *to Russian
  /// Federation*.
  private void look() {
    var shorts = new HashSet<String>();
    for (int token = 0; token < words.size(); token++) {
      Countries.Hit hit =
          words.quoted(token) || !words.capital(token) ? null : Countries.at(words, token);
      if (hit == null) {
        continue;
      }
      if (!hit.full()) {
        shorts.add(hit.name());
      }
    }
    for (int token = 0; token < words.size(); token++) {
      Countries.Hit hit =
          words.quoted(token) || !words.capital(token) ? null : Countries.at(words, token);
      boolean full = hit != null && hit.full() && !words.is(token, "usa");
      if (hit != null && full && shorts.contains(hit.name())) {
        add(
            token,
            hit.end(),
            "the country goes by another name elsewhere in the text",
            "two-names");
        shorts.remove(hit.name());
      }
      if (hit != null && full && Countries.bare(words, token)) {
        add(token, hit.end(), "the name lacks its article, as if put in by a machine", "bare-name");
      }
      boolean usa = words.is(token, "usa") && words.is(token - 1, "the") && !words.quoted(token);
      if (usa && scene.is(token + 1) == WordClass.NOUN && !words.capital(token + 1)) {
        add(token, token + 2, "the name stands where an adjective stood", "name-for-adjective");
      }
    }
  }
}
