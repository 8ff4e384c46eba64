package coranto.trace;

import coranto.report.Citation;
import org.jspecify.annotations.Nullable;

/// What the sentences held were traced to.
@FunctionalInterface
public interface HeldTraces {
  /// The newest trace of a sentence; null when it has none.
  @Nullable Trace of(Citation sentence);
}
