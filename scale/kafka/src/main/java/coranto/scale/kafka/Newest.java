package coranto.scale.kafka;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is known of the newest entries, until it is asked for. Of older ones nothing is kept: it
/// can be
/// made again.
final class Newest<T> {
  private static final int MOST = 4_096;

  private final Map<Long, T> known =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, T> eldest) {
          return size() > MOST;
        }
      };

  synchronized void put(long seq, T value) {
    known.put(seq, value);
    notifyAll();
  }

  /// Gives it once; null when it isn't known.
  synchronized @Nullable T take(long seq) {
    return known.remove(seq);
  }

  /// The same, after waiting for it a while.
  synchronized @Nullable T await(long seq, long millis) throws InterruptedException {
    long until = System.nanoTime() + millis * 1_000_000;
    while (!known.containsKey(seq)) {
      long left = (until - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        return null;
      }
      wait(left);
    }
    return known.remove(seq);
  }
}
