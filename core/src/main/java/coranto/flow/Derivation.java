package coranto.flow;

import coranto.trace.Trace;
import coranto.understand.finding.Understanding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was derived from one revision.
///
/// @param language as detected, or as given
/// @param traces one for each sentence, in order, the newest of each
public record Derivation(
    long seq, @Nullable String language, Understanding understanding, List<Trace> traces) {
  public Derivation {
    traces = List.copyOf(traces);
  }
}
