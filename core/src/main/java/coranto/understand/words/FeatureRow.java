package coranto.understand.words;

import java.util.Arrays;

/// The features of one token, each a number mixed from its template and its values.
public final class FeatureRow {
  private int[] features = new int[80];
  private int size;

  public void add(int template, long value) {
    long mixed = (value + template * 0x9e3779b97f4a7c15L) * 0xbf58476d1ce4e5b9L;
    mixed ^= mixed >>> 29;
    mixed *= 0x94d049bb133111ebL;
    if (size == features.length) {
      features = Arrays.copyOf(features, size * 2);
    }
    features[size++] = (int) (mixed >>> 32);
  }

  public void add(int template, long one, long other) {
    add(template, one * 31 + other * 0x632be59bd9b4e019L);
  }

  public int size() {
    return size;
  }

  public int feature(int at) {
    return features[at];
  }

  public void clear() {
    size = 0;
  }

  /// The features gathered, and an empty row again.
  public int[] take() {
    int[] taken = Arrays.copyOf(features, size);
    size = 0;
    return taken;
  }
}
