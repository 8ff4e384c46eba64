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

  /// Log odds: 0 is an even bet, 3 is 20 to 1.
  double odds(Alignment alignment) {
    double here = alignment.coveredHere();
    double there = alignment.coveredThere();
    double order = alignment.inOrder();
    double skeleton = alignment.skeleton();
    int shorter = Math.min(alignment.here().size(), alignment.there().size());
    return weight("bias")
        + weight("covered-here") * here
        + weight("covered-both") * Math.sqrt(here * there)
        + weight("covered-less") * Math.min(here, there)
        + weight("covered-more") * Math.max(here, there)
        + weight("shared") * Math.log1p(alignment.shared()) / 4
        + weight("own") * Math.min(MUCH, alignment.sharedOwn()) / 10
        + weight("long") * Math.min(shorter, 2 * LONG) / LONG
        + weight("left-there")
            * Math.clamp(alignment.there().weight() - alignment.shared(), 0, MUCH)
            / 10
        + weight("adjacent") * alignment.adjacent()
        + weight("in-order") * order
        + weight("skeleton") * skeleton
        + weight("in-order-skeleton") * order * skeleton
        + weight("in-order-long") * order * Math.min(shorter, LONG) / LONG
        + weight("whole")
            * (alignment.longestRun() == shorter ? 1 : 0)
            * Math.min(1, alignment.shared() / TELLING)
        + weight("little") * Math.max(0, LITTLE - alignment.shared()) / LITTLE
        + weight("foreign-names") * Math.min(3, alignment.foreignNames() / 10)
        + weight("lost-names") * Math.min(3, alignment.lostNames() / 10)
        + weight("foreign-numbers") * Math.min(3, alignment.foreignNumbers())
        + weight("placed") * Math.max(0, alignment.placed() - SOME)
        + weight("lost-numbers") * Math.min(3, alignment.lostNumbers());
  }

  private double weight(String sign) {
    return weights.getOrDefault(sign, 0.0);
  }

  /// From log odds to how sure, 0 to 1.
  static double sure(double odds) {
    return 1 / (1 + Math.exp(-odds));
  }
}
