package coranto.report;

/// The keys to look a report or a sentence up under, with their weights. Weights come from a file,
/// never from the collection, so that a lookup can be partitioned and repeated.
///
/// @param keys hashes, in ascending order, each once
/// @param weights one for each key, over 0
@SuppressWarnings("ArrayRecordComponent") // on the hot way; never compared
public record Sketch(long[] keys, float[] weights) {
  public static final Sketch EMPTY = new Sketch(new long[0], new float[0]);

  public Sketch {
    if (keys.length != weights.length) {
      throw new IllegalArgumentException(keys.length + " keys, " + weights.length + " weights");
    }
  }
}
