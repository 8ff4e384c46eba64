package coranto.trace;

import coranto.text.Resource;
import java.util.HashMap;
import java.util.Map;

/// Says how sure it is that one sentence goes back to another: a sum of weighted signs, its weights
/// in a data file.
final class Scorer {
  private static final int LONG = 25;
  private static final float TELLING = 30;
  private static final float LITTLE = 14;
  private static final float MUCH = 50;

  /// What share of its words of meaning may be others in the same place before it is a mere form.
  private static final float SOME = 0.3f;

  private final Map<String, Double> weights = new HashMap<>();

  private Scorer() {}

  static Scorer shipped() {
    var scorer = new Scorer();
    for (String line : Resource.lines(Scorer.class, "weights.tsv")) {
      int tab = line.indexOf('\t');
      scorer.weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
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
        weight("bias"),
        words(alignment, shared),
        order(alignment, shorter, shared),
        length(alignment, shorter, shared),
        strangers(alignment));
  }

  private double words(Alignment alignment, float shared) {
    double here = alignment.coveredHere();
    double there = alignment.coveredThere();
    return weight("covered-here") * here
        + weight("covered-both") * Math.sqrt(here * there)
        + weight("covered-less") * Math.min(here, there)
        + weight("covered-more") * Math.max(here, there)
        + weight("shared") * Math.log1p(shared) / 4
        + weight("own") * Math.min(MUCH, alignment.sharedOwn()) / 10
        + weight("little") * Math.max(0, LITTLE - shared) / LITTLE;
  }

  private double order(Alignment alignment, int shorter, float shared) {
    double order = alignment.inOrder();
    double skeleton = alignment.skeleton();
    boolean whole = alignment.longestRun() == shorter;
    return weight("adjacent") * alignment.adjacent()
        + weight("in-order") * order
        + weight("skeleton") * skeleton
        + weight("in-order-skeleton") * order * skeleton
        + weight("in-order-long") * order * Math.min(shorter, LONG) / LONG
        + weight("whole") * (whole ? 1 : 0) * Math.min(1, shared / TELLING);
  }

  private double length(Alignment alignment, int shorter, float shared) {
    float besides = Math.clamp(alignment.there().weight() - shared, 0, MUCH);
    return weight("long") * Math.min(shorter, 2 * LONG) / LONG
        + weight("left-there") * besides / 10;
  }

  private double strangers(Alignment alignment) {
    return weight("foreign-names") * Math.min(3, alignment.foreignNames() / 10)
        + weight("lost-names") * Math.min(3, alignment.lostNames() / 10)
        + weight("foreign-numbers") * Math.min(3, alignment.foreignNumbers())
        + weight("lost-numbers") * Math.min(3, alignment.lostNumbers())
        + weight("placed") * Math.max(0, alignment.placed() - SOME);
  }

  private double weight(String sign) {
    return weights.getOrDefault(sign, 0.0);
  }

  /// From log odds to how sure, 0 to 1.
  static double sure(double odds) {
    return 1 / (1 + Math.exp(-odds));
  }
}
