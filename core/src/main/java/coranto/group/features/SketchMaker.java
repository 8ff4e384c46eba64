package coranto.group.features;

import coranto.group.words.Terms;
import coranto.report.Sketch;

/// Chooses the keys to look a report up under: its heaviest words, those of title and opening more
/// so.
final class SketchMaker {
  private static final int KEYS = 40;
  private static final double LEAD = 0.7;
  private static final double NAMES = 0.3;

  private SketchMaker() {}

  static Sketch sketch(Features features) {
    Terms all =
        features.body().plus(features.lead(), LEAD).plus(features.names(), NAMES).heaviest(KEYS);
    long[] keys = new long[all.size()];
    float[] weights = new float[all.size()];
    for (int at = 0; at < keys.length; at++) {
      keys[at] = all.key(at);
      weights[at] = all.weight(at);
    }
    return new Sketch(keys, weights);
  }
}
