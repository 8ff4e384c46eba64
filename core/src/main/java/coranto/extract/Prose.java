package coranto.extract;

import java.util.List;

/// How a page's text runs: a report has its paragraphs one below the other, a list has them apart,
/// in cards.
final class Prose {
  static final List<String> NAMES =
      List.of("run-words", "run-share", "run-count", "runs", "bylines");

  /// Paragraphs of one run have at most so many others between them.
  private static final int GAP = 2;

  private static final float LINKED = 0.3f;

  private final Blocks blocks;
  private final List<Block> kept;

  Prose(Blocks blocks, List<Block> kept) {
    this.blocks = blocks;
    this.kept = kept;
  }

  void row(Row row) {
    int most = 0;
    int longest = 0;
    int words = 0;
    int count = 0;
    int runs = 0;
    Block last = null;
    for (Block block : kept) {
      if (block.ends == 0 || block.linked > LINKED) {
        continue;
      }
      boolean goesOn = last != null && block.index - last.index <= GAP && last.path == block.path;
      runs += goesOn ? 0 : 1;
      words = goesOn ? words + block.words : block.words;
      count = goesOn ? count + 1 : 1;
      longest = words > most ? count : longest;
      most = Math.max(most, words);
      last = block;
    }
    int all = blocks.all().stream().mapToInt(block -> block.words).sum();
    row.add(Glance.log(most)).add(most / (float) Math.max(1, all)).add(longest).add(runs);
    row.add(blocks.all().stream().filter(block -> block.says(Phrases.Kind.BYLINE)).count());
  }
}
