package coranto.scale.kafka;

import coranto.flow.NearIndex.Near;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/// What lookups found for one revision: for each sentence, then for the title, the best first.
record Finds(List<List<Near>> near) {
  private static final int BYTES = Long.BYTES + Integer.BYTES + Float.BYTES;

  Finds {
    near = near.stream().map(List::copyOf).toList();
  }

  /// The best of what several parts of the index found for the same.
  ///
  /// @param limit how many for each sentence
  static Finds best(List<Finds> parts, int limit) {
    var merged = new ArrayList<List<Near>>();
    for (int at = 0; at < parts.getFirst().near().size(); at++) {
      int sentence = at;
      merged.add(
          parts.stream()
              .flatMap(part -> part.near().get(sentence).stream())
              .sorted(Near.BEST_FIRST)
              .limit(limit)
              .toList());
    }
    return new Finds(merged);
  }

  String print() {
    int bytes = Integer.BYTES * near.size();
    for (List<Near> each : near) {
      bytes += each.size() * BYTES;
    }
    var out = ByteBuffer.allocate(bytes);
    for (List<Near> each : near) {
      out.putInt(each.size());
      each.forEach(one -> out.putLong(one.seq()).putInt(one.part()).putFloat(one.weight()));
    }
    return Base64.getEncoder().encodeToString(out.array());
  }

  static Finds read(String text) {
    var in = ByteBuffer.wrap(Base64.getDecoder().decode(text));
    var near = new ArrayList<List<Near>>();
    while (in.hasRemaining()) {
      var each = new ArrayList<Near>();
      for (int left = in.getInt(); left > 0; left--) {
        each.add(new Near(in.getLong(), in.getInt(), in.getFloat()));
      }
      near.add(each);
    }
    return new Finds(near);
  }
}
