package coranto.app.desk;

import coranto.report.Citation;
import coranto.trace.HeldTraces;
import coranto.trace.Trace;
import coranto.trace.TraceDecision;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Traces that were decided and are not saved yet, before those that are: so that what is decided
/// never hangs on the size of a batch.
public final class UnsavedTraces implements HeldTraces {
  private final HeldTraces saved;
  private final Map<Citation, Trace> unsaved = new HashMap<>();

  public UnsavedTraces(HeldTraces saved) {
    this.saved = saved;
  }

  void add(TraceDecision decided) {
    decided.all().forEach(trace -> unsaved.put(trace.sentence(), trace));
    decided.repointed().forEach(trace -> unsaved.put(trace.sentence(), trace));
  }

  void clear() {
    unsaved.clear();
  }

  @Override
  public @Nullable Trace of(Citation sentence) {
    Trace trace = unsaved.get(sentence);
    return trace != null ? trace : saved.of(sentence);
  }
}
