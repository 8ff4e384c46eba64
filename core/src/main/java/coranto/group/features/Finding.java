package coranto.group.features;

import coranto.report.Sketch;
import coranto.report.Time;
import java.nio.ByteBuffer;
import java.util.Arrays;

/// What an open report is found by after a restart. Weights are the asker's: those held are 1.
///
/// @param language see [Features]
/// @param keys that it is looked up under
/// @param landmarks those for reports in other languages
public record Finding(Time time, String language, Sketch keys, Sketch landmarks) {
  public static Finding of(Gist gist) {
    Features features = gist.features();
    return new Finding(features.time(), features.language(), gist.keys(), gist.landmarks());
  }

  /// As bytes, about half a kB.
  public byte[] bytes() {
    int numbers = keys.keys().length + landmarks.keys().length;
    var out =
        ByteBuffer.allocate(
            Packed.TIME
                + 3 * Integer.BYTES
                + language.length() * Character.BYTES
                + numbers * Long.BYTES);
    Packed.put(time, out);
    Packed.put(language, out);
    put(keys.keys(), out);
    put(landmarks.keys(), out);
    return out.array();
  }

  private static void put(long[] keys, ByteBuffer out) {
    out.putInt(keys.length);
    out.asLongBuffer().put(keys);
    out.position(out.position() + keys.length * Long.BYTES);
  }

  /// What [#bytes] gave.
  public static Finding of(byte[] bytes) {
    var in = ByteBuffer.wrap(bytes);
    Time time = Packed.time(in);
    String language = Packed.text(in).intern();
    Sketch keys = sketch(in);
    return new Finding(time, language, keys, sketch(in));
  }

  private static Sketch sketch(ByteBuffer in) {
    long[] keys = new long[in.getInt()];
    in.asLongBuffer().get(keys);
    in.position(in.position() + keys.length * Long.BYTES);
    float[] weights = new float[keys.length];
    Arrays.fill(weights, 1);
    return new Sketch(keys, weights);
  }
}
