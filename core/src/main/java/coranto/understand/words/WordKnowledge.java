package coranto.understand.words;

import coranto.text.Fingerprint;
import coranto.text.Resource;

/// What is known of half a million single words: with which others they are used alike (Brown
/// clusters) and how often they have a capital letter. Read once from `words.tsv.gz`; kept as
/// hashes, 12 bytes a word.
public final class WordKnowledge {
  private static final int[] DEPTHS = {4, 6, 10, 20};
  private static final int CAPACITY = 1 << 20;
  private static final WordKnowledge SHIPPED = read();

  private final WordTable table = new WordTable(CAPACITY);
  private int[][] prefixes = new int[DEPTHS.length][];

  private WordKnowledge() {}

  public static WordKnowledge shipped() {
    return SHIPPED;
  }

  /// What is known of the word with this [Fingerprint]; 0 when nothing.
  public int of(long word) {
    return table.of(word);
  }

  /// How often the word has a capital inside sentences: 1 hardly ever to 5 always, 0 not known.
  public static int capitals(int known) {
    return known & 7;
  }

  /// The word's cluster at one of four depths, 0 the coarsest; 0 when it has none.
  public int cluster(int known, int depth) {
    return prefixes[depth][known >> 3];
  }

  private static WordKnowledge read() {
    var read = new WordKnowledge();
    Resource.gzipLines(Lexicon.bytes("words.tsv.gz"), read::put);
    return read;
  }

  private void put(String line) {
    int tab = line.indexOf('\t');
    int second = line.indexOf('\t', tab + 1);
    if (second < 0) {
      cut(line.substring(tab + 1).split(" "));
      return;
    }
    int cluster = Integer.parseInt(line, tab + 1, second, 10);
    int known = cluster << 3 | line.charAt(second + 1) - '0';
    table.put(Fingerprint.of(line.substring(0, tab)), known);
  }

  /// Cuts the clusters' paths, numbered from 1, at the four depths.
  private void cut(String[] paths) {
    for (int depth = 0; depth < DEPTHS.length; depth++) {
      prefixes[depth] = new int[paths.length + 1];
      for (int path = 0; path < paths.length; path++) {
        String prefix = paths[path].substring(0, Math.min(paths[path].length(), DEPTHS[depth]));
        prefixes[depth][path + 1] = (int) Fingerprint.of(prefix) | 1;
      }
    }
  }
}
