package coranto.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds paragraphs that hold a text that stands on the page in paragraphs of its own: some pages
/// bring their article a second time in one piece, for scripts to read.
final class Copies {
  /// A shorter paragraph is none.
  private static final int LEAST_WORDS = 120;

  /// From this share of its words on that stand in others it is a copy.
  private static final float MOSTLY = 0.5f;

  private Copies() {}

  static Set<Block> of(List<Block> kept) {
    var copies = new HashSet<Block>();
    for (Block block : kept) {
      if (block.words >= LEAST_WORDS && holds(block, kept)) {
        copies.add(block);
      }
    }
    return copies;
  }

  private static boolean holds(Block block, List<Block> kept) {
    var inside = new ArrayList<Block>();
    for (Block other : kept) {
      if (other != block && other.words < block.words && block.text.contains(other.text)) {
        inside.add(other);
      }
    }
    int words = inside.stream().mapToInt(other -> other.words).sum();
    return inside.size() > 2 && words > MOSTLY * block.words;
  }
}
