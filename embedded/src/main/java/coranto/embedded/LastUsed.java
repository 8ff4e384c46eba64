package coranto.embedded;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Keeps what was made of rows for as long as these are as they were; of many the last used. For
/// many threads.
final class LastUsed<T> {
  /// What something hangs on.
  ///
  /// @param changed the entry that last changed anything of its story
  /// @param retracted the newest entry that retracts
  record State(long changed, long retracted) {}

  private record Kept<T>(State state, T made) {}

  private final Map<String, Kept<T>> kept;

  /// @param most how many are kept
  LastUsed(int most) {
    kept =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Kept<T>> eldest) {
            return size() > most;
          }
        };
  }

  /// What is kept under a name when it was made in this state; else it is made, and kept when there
  /// is something.
  Optional<T> of(String name, State state, Supplier<Optional<T>> making) {
    T held = held(name, state);
    if (held != null) {
      return Optional.of(held);
    }
    Optional<T> made = making.get();
    synchronized (kept) {
      made.ifPresent(each -> kept.put(name, new Kept<>(state, each)));
    }
    return made;
  }

  private @Nullable T held(String name, State state) {
    synchronized (kept) {
      Kept<T> found = kept.get(name);
      return found != null && found.state().equals(state) ? found.made() : null;
    }
  }
}
