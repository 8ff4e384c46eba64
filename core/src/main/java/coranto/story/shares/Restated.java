package coranto.story.shares;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Finds sentences that say again, in much the same words, what an earlier sentence of their report
/// said: a lead told once more below, a summary above the text, a line printed twice.
final class Restated {
  /// Sentences with fewer different words may be alike by chance.
  private static final int FEWEST = 6;

  /// What share of the words of the longer sentence both must have.
  private static final double ALIKE = 0.8;

  /// How many sentences at the beginning are laid beside all later ones; others are beside those
  /// of the same words alone.
  private static final int LEADS = 6;

  private final List<Set<Long>> words = new ArrayList<>();

  /// A word outside quotation marks; sentences in their order.
  void word(int sentence, long word) {
    while (words.size() <= sentence) {
      words.add(new HashSet<>());
    }
    words.get(sentence).add(word);
  }

  /// Those that say something again, in their order.
  List<Integer> sentences() {
    var restated = new ArrayList<Integer>();
    var before = new LinkedHashSet<Set<Long>>();
    for (int sentence = 0; sentence < words.size(); sentence++) {
      var here = words.get(sentence);
      if (here.size() >= FEWEST && (before.contains(here) || led(sentence))) {
        restated.add(sentence);
      }
      before.add(here);
    }
    return restated;
  }

  private boolean led(int sentence) {
    return words.subList(0, Math.min(LEADS, sentence)).stream()
        .anyMatch(lead -> alike(lead, words.get(sentence)));
  }

  private static boolean alike(Set<Long> one, Set<Long> other) {
    double least = ALIKE * Math.max(one.size(), other.size());
    return Math.min(one.size(), other.size()) >= least
        && one.stream().filter(other::contains).count() >= least;
  }
}
