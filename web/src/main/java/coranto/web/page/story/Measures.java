package coranto.web.page.story;

import coranto.story.Story;
import coranto.web.page.print.Measure;
import java.util.LinkedHashMap;
import java.util.Map;

/// How fully stories could be printed the last time, so that a heavy one is not tried at full
/// weight
/// again each time it is asked for. For many threads.
final class Measures {
  private static final int KEPT = 1_000;

  /// A story as long as no report joins or leaves it.
  private record Key(String story, int reports) {}

  private final Map<Key, Measure> kept =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Measure> eldest) {
          return size() > KEPT;
        }
      };

  Measure of(Story story) {
    synchronized (kept) {
      return kept.getOrDefault(key(story), Measure.FULL);
    }
  }

  void keep(Story story, Measure measure) {
    synchronized (kept) {
      kept.put(key(story), measure);
    }
  }

  private static Key key(Story story) {
    return new Key(story.id(), story.reports().size());
  }
}
