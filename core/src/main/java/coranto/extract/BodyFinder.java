package coranto.extract;

/// Finds the box that holds the article: the one whose paragraphs weigh most together, those that
/// speak against it counted off; of boxes that hold nearly the same, the innermost.
final class BodyFinder {
  /// What an inner box may lack of the best one's weight to be taken in its place.
  private static final float NEARLY = 0.93f;

  private final Blocks blocks;
  private final float[] sums;

  BodyFinder(Blocks blocks) {
    this.blocks = blocks;
    this.sums = new float[blocks.size() + 1];
    for (int index = 0; index < blocks.size(); index++) {
      sums[index + 1] = sums[index] + Worth.weight(blocks.at(index));
    }
  }

  float weight(Box box) {
    return sums[box.to] - sums[box.from];
  }

  Box find() {
    Box best = blocks.boxes().getFirst();
    for (Box box : blocks.boxes()) {
      best = weight(box) >= weight(best) ? box : best;
    }
    return named(best);
  }

  /// The innermost box in `best` that is named a body and holds nearly all of it, else `best`.
  private Box named(Box best) {
    Box found = best;
    for (Box box : blocks.boxes()) {
      boolean inside = box.from >= found.from && box.to <= found.to;
      boolean named = Role.BODY.in(box.roles);
      if (inside && named && weight(box) >= NEARLY * weight(best)) {
        found = box;
      }
    }
    return found;
  }
}
