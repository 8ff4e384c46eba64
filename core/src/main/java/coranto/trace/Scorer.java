package coranto.trace;

import coranto.text.Resource;
import java.util.Locale;

/// Says how sure it is that one sentence goes back to another: a sum of weighted signs, its weights
/// in a data file.
final class Scorer {
  private static final int LONG = 25;
  private static final float TELLING = 30;
  private static final float LITTLE = 14;
  private static final float MUCH = 50;

  /// What share of its words of meaning may be others in the same place before it is a mere form.
  private static final float SOME = 0.3f;

  private final double[] weights = new double[Part.values().length];

  /// What has a weight, named as in the file.
  private enum Part {
    BIAS,
    COVERED_HERE,
    COVERED_BOTH,
    COVERED_LESS,
    COVERED_MORE,
    SHARED,
    OWN,
    LITTLE,
    ADJACENT,
    IN_ORDER,
    SKELETON,
    IN_ORDER_SKELETON,
    IN_ORDER_LONG,
    WHOLE,
    LONG,
    LEFT_THERE,
    FOREIGN_NAMES,
    LOST_NAMES,
    FOREIGN_NUMBERS,
    LOST_NUMBERS,
    PLACED;

    static Part of(String name) {
      return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  private Scorer() {}

  static Scorer shipped() {
    var scorer = new Scorer();
    for (String line : Resource.lines(Scorer.class, "weights.tsv")) {
      int tab = line.indexOf('\t');
      scorer.weights[Part.of(line.substring(0, tab)).ordinal()] =
          Double.parseDouble(line.substring(tab + 1));
    }
    return scorer;
  }

  /// What a pair's odds are made of.
  ///
  /// @param start before anything is known of them
  /// @param words by the words that they share
  /// @param order by their order and the function words between
  /// @param length by how long they are, and what the other has besides
  /// @param strangers by names and numbers of one alone, and words that share a place alone
  record Odds(double start, double words, double order, double length, double strangers) {
    double sum() {
      return start + words + order + length + strangers;
    }
  }

  /// Log odds: 0 is an even bet, 3 is 20 to 1.
  double odds(Alignment alignment) {
    return parts(alignment).sum();
  }

  Odds parts(Alignment alignment) {
    int shorter = Math.min(alignment.here().size(), alignment.there().size());
    float shared = alignment.shared();
    return new Odds(
        weight(Part.BIAS),
        words(alignment, shared),
        order(alignment, shorter, shared),
        length(alignment, shorter, shared),
        strangers(alignment));
  }

  private double words(Alignment alignment, float shared) {
    double here = alignment.coveredHere();
    double there = alignment.coveredThere();
    return weight(Part.COVERED_HERE) * here
        + weight(Part.COVERED_BOTH) * Math.sqrt(here * there)
        + weight(Part.COVERED_LESS) * Math.min(here, there)
        + weight(Part.COVERED_MORE) * Math.max(here, there)
        + weight(Part.SHARED) * Math.log1p(shared) / 4
        + weight(Part.OWN) * Math.min(MUCH, alignment.sharedOwn()) / 10
        + weight(Part.LITTLE) * Math.max(0, LITTLE - shared) / LITTLE;
  }

  private double order(Alignment alignment, int shorter, float shared) {
    double order = alignment.inOrder();
    double skeleton = alignment.skeleton();
    boolean whole = alignment.longestRun() == shorter;
    return weight(Part.ADJACENT) * alignment.adjacent()
        + weight(Part.IN_ORDER) * order
        + weight(Part.SKELETON) * skeleton
        + weight(Part.IN_ORDER_SKELETON) * order * skeleton
        + weight(Part.IN_ORDER_LONG) * order * Math.min(shorter, LONG) / LONG
        + weight(Part.WHOLE) * (whole ? 1 : 0) * Math.min(1, shared / TELLING);
  }

  private double length(Alignment alignment, int shorter, float shared) {
    float besides = Math.clamp(alignment.there().weight() - shared, 0, MUCH);
    return weight(Part.LONG) * Math.min(shorter, 2 * LONG) / LONG
        + weight(Part.LEFT_THERE) * besides / 10;
  }

  private double strangers(Alignment alignment) {
    return weight(Part.FOREIGN_NAMES) * Math.min(3, alignment.foreignNames() / 10)
        + weight(Part.LOST_NAMES) * Math.min(3, alignment.lostNames() / 10)
        + weight(Part.FOREIGN_NUMBERS) * Math.min(3, alignment.foreignNumbers())
        + weight(Part.LOST_NUMBERS) * Math.min(3, alignment.lostNumbers())
        + weight(Part.PLACED) * Math.max(0, alignment.placed() - SOME);
  }

  private double weight(Part part) {
    return weights[part.ordinal()];
  }

  /// From log odds to how sure, 0 to 1.
  static double sure(double odds) {
    return 1 / (1 + Math.exp(-odds));
  }
}
