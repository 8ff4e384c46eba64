package coranto.extract;

/// Looks at a page twice: guesses each paragraph alone, finds the box that holds the article, then
/// judges each paragraph in its place.
final class Judge {
  private static final Trees FIRST = Trees.shipped("glance.txt", Glance.NAMES);
  /// From this verdict on a paragraph is surely the article's.
  private static final float SURE = 0.6f;

  /// Under this first guess a paragraph gets no second look.
  private static final float HOPELESS = 0.01f;

  private static final Trees SECOND = Trees.shipped("look.txt", Look.NAMES);

  private static final int DAY = Glance.NAMES.indexOf("day");

  /// Index of the paragraph that is the title; -1 when there is none.
  final int heading;

  final float[][] rows;
  final float[] guess;
  final Box body;
  private final Glance seen;

  /// What the second look gave each paragraph, 0 to 1.
  final float[] verdict;

  Judge(Blocks blocks, Hints hints) {
    this(blocks, hints, FIRST, SECOND);
  }

  Judge(Blocks blocks, Hints hints, Trees first, Trees second) {
    rows = new float[blocks.size()][];
    guess = new float[blocks.size()];
    verdict = new float[blocks.size()];
    var glance = new Glance(blocks, hints);
    heading = glance.heading();
    seen = glance;
    for (int index = 0; index < rows.length; index++) {
      rows[index] = glance.row(index);
      guess[index] = first.probability(rows[index]);
    }
    body = new BodyFinder(blocks, guess).find();
    var look = new Look(blocks, rows, guess, body);
    for (int index = 0; index < rows.length; index++) {
      verdict[index] = guess[index] < HOPELESS ? 0 : second.probability(look.row(index));
    }
  }

  /// How often a paragraph's text stands on the page.
  int times(Block block) {
    return seen.times(block);
  }

  /// Whether a short line names a day.
  boolean dated(int index) {
    return rows[index][DAY] > 0;
  }

  /// Share of a box's words that stand in links.
  float linked(Box box) {
    return seen.linked(box);
  }

  /// How many words a box holds.
  float words(Box box) {
    return seen.words(box);
  }

  /// How many words of a box are surely the article's.
  int weight(Box box) {
    int words = 0;
    for (int index = box.from; index < box.to; index++) {
      words += verdict[index] >= SURE ? seen.words(index) : 0;
    }
    return words;
  }

  /// Whether paragraphs that are surely the article's stand before and after.
  boolean amid(int index) {
    return index > first(1) && index < first(-1);
  }

  private int first(int step) {
    int at = step > 0 ? 0 : verdict.length - 1;
    while (at >= 0 && at < verdict.length && verdict[at] < SURE) {
      at += step;
    }
    return at;
  }
}
