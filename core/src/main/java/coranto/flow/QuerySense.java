package coranto.flow;

import java.util.Optional;

/// Tells what queries mean, in little time.
@FunctionalInterface
public interface QuerySense {
  /// Searches go by words alone.
  QuerySense NONE = _ -> Optional.empty();

  /// Empty when that can't be told, or not in time: then words alone count.
  Optional<Sense> of(String words);
}
