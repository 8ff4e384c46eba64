package coranto.scale.kafka;

import coranto.flow.Prepared;
import coranto.report.Sketch;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/// The keys of one revision: those that it is found under later, and those that it looks under. In
/// print
/// base 64 of counts, keys and weights.
///
/// @param held one sketch a sentence, and the title's when it has one
/// @param asked one sketch a sentence, then the title's
record Sketches(List<Sketch> held, List<Sketch> asked) {
  Sketches {
    held = List.copyOf(held);
    asked = List.copyOf(asked);
  }

  static Sketches of(Prepared prepared) {
    var asked = new ArrayList<>(prepared.traceKeys());
    asked.add(prepared.titleKeys().asked());
    return new Sketches(prepared.heldKeys(), asked);
  }

  /// Sentences stand once: they are looked for under the keys that they are found under.
  String print() {
    int sentences = asked.size() - 1;
    var all = new ArrayList<>(asked);
    all.addAll(held.subList(sentences, held.size()));
    int bytes = Integer.BYTES * (1 + all.size());
    for (Sketch sketch : all) {
      bytes += sketch.keys().length * (Long.BYTES + Float.BYTES);
    }
    var out = ByteBuffer.allocate(bytes).putInt(sentences);
    for (Sketch sketch : all) {
      out.putInt(sketch.keys().length);
      for (int at = 0; at < sketch.keys().length; at++) {
        out.putLong(sketch.keys()[at]).putFloat(sketch.weights()[at]);
      }
    }
    return Base64.getEncoder().encodeToString(out.array());
  }

  static Sketches read(String text) {
    var in = ByteBuffer.wrap(Base64.getDecoder().decode(text));
    int sentences = in.getInt();
    var all = new ArrayList<Sketch>();
    while (in.hasRemaining()) {
      all.add(sketch(in));
    }
    var held = new ArrayList<>(all.subList(0, sentences));
    held.addAll(all.subList(sentences + 1, all.size()));
    return new Sketches(held, all.subList(0, sentences + 1));
  }

  private static Sketch sketch(ByteBuffer in) {
    long[] keys = new long[in.getInt()];
    float[] weights = new float[keys.length];
    for (int at = 0; at < keys.length; at++) {
      keys[at] = in.getLong();
      weights[at] = in.getFloat();
    }
    return new Sketch(keys, weights);
  }
}
