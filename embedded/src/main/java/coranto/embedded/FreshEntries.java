package coranto.embedded;

import coranto.report.Sketch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The entries added since the index was last refreshed, by key.
final class FreshEntries {
  private record Place(long seq, int part) {}

  private final Map<Long, List<Place>> postings = new HashMap<>();
  private int size;

  void add(long seq, int part, Sketch sketch) {
    var place = new Place(seq, part);
    for (long key : sketch.keys()) {
      postings.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(place);
    }
    size++;
  }

  int size() {
    return size;
  }

  void collect(long key, float weight, int bound, NearFound found) {
    int count = 0;
    for (Place place : postings.getOrDefault(key, List.of())) {
      if (count < bound) {
        found.add(place.seq(), place.part(), weight);
        count++;
      }
    }
  }

  void clear() {
    postings.clear();
    size = 0;
  }
}
