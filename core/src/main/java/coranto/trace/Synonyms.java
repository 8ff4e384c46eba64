package coranto.trace;

import coranto.text.Fingerprint;
import coranto.text.Resource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/// Which words may stand for which: groups of words of one meaning, read from a data file.
final class Synonyms {
  private static final int[] NONE = {};

  private final Map<Long, int[]> concepts = new HashMap<>();

  /// The groups that ship, one a line, words parted by blanks.
  static Synonyms shipped() {
    var gathered = new HashMap<Long, TreeSet<Integer>>();
    int concept = 0;
    for (String line : Resource.lines(Synonyms.class, "synonyms.txt")) {
      concept++;
      for (String word : line.split(" ")) {
        put(gathered, word, concept);
        put(gathered, Stem.of(word), concept);
      }
    }
    var synonyms = new Synonyms();
    gathered.forEach((word, numbers) -> synonyms.concepts.put(word, array(numbers)));
    return synonyms;
  }

  /// The groups a word is in, ascending: as it stands and by its stem.
  int[] concepts(String norm, String stem) {
    int[] own = concepts.getOrDefault(Fingerprint.of(norm), NONE);
    int[] stems = concepts.getOrDefault(Fingerprint.of(stem), NONE);
    if (own.length == 0 || own == stems) {
      return stems;
    }
    var both = new TreeSet<Integer>();
    Arrays.stream(own).forEach(both::add);
    Arrays.stream(stems).forEach(both::add);
    return array(both);
  }

  private static void put(Map<Long, TreeSet<Integer>> gathered, String word, int concept) {
    gathered.computeIfAbsent(Fingerprint.of(word), _ -> new TreeSet<>()).add(concept);
  }

  private static int[] array(TreeSet<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }
}
