package coranto.group.features;

import coranto.group.words.Terms;
import coranto.report.Sketch;
import coranto.text.Fingerprint;
import java.util.Arrays;
import java.util.Collection;

/// Chooses the keys under which reports in different languages find each other: the most telling
/// landmarks, each with the language of the report that holds it, so that reports in one language
/// never meet here.
public final class Foreign {
  private static final int KEYS = 24;

  /// Landmarks below this weight stand in every other report.
  private static final float LEAST = 2;

  private Foreign() {}

  /// @param languages of the reports that are looked for, or of the one that is to be found
  public static Sketch keys(Features features, Collection<String> languages) {
    Terms told = features.landmarks().told().plus(features.landmarks().sounds(), 1).heaviest(KEYS);
    long[] keys = new long[told.size() * languages.size()];
    int size = 0;
    float[] weights = new float[keys.length];
    for (String language : languages) {
      long home = Fingerprint.of(language);
      for (int at = 0; at < told.size(); at++) {
        if (told.weight(at) >= LEAST) {
          keys[size] = Fingerprint.then(home, told.key(at));
          weights[size++] = told.weight(at);
        }
      }
    }
    return sorted(Arrays.copyOf(keys, size), weights);
  }

  private static Sketch sorted(long[] keys, float[] weights) {
    Integer[] order = new Integer[keys.length];
    Arrays.setAll(order, at -> at);
    Arrays.sort(order, (one, other) -> Long.compare(keys[one], keys[other]));
    long[] ascending = new long[keys.length];
    float[] own = new float[keys.length];
    for (int at = 0; at < order.length; at++) {
      ascending[at] = keys[order[at]];
      own[at] = weights[order[at]];
    }
    return new Sketch(ascending, own);
  }
}
