package coranto.extract;

/// Finds the box that holds the article: the one whose paragraphs weigh most together, those that
/// speak against it counted off; of boxes that weigh the same, the innermost.
final class BodyFinder {
  /// Longer paragraphs weigh no more than this many words.
  private static final int MOST = 100;

  private final Blocks blocks;
  private final float[] sums;

  /// @param guess how likely each paragraph is the article's, 0 to 1
  BodyFinder(Blocks blocks, float[] guess) {
    this.blocks = blocks;
    this.sums = new float[blocks.size() + 1];
    for (Block block : blocks.all()) {
      float weight = (guess[block.index] - 0.45f) * Math.min(MOST, block.words);
      sums[block.index + 1] = sums[block.index] + weight;
    }
  }

  Box find() {
    Box best = blocks.boxes().getFirst();
    for (Box box : blocks.boxes()) {
      best = weight(box) >= weight(best) ? box : best;
    }
    return best;
  }

  private float weight(Box box) {
    return sums[box.to] - sums[box.from];
  }
}
