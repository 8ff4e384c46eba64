package coranto.trace;

import java.util.List;

/// What tracing one report decided.
///
/// @param own one trace for each of its sentences, in order
/// @param repointed new traces of sentences held that turn out to come from this report,
///     or to be standing lines
public record TraceDecision(List<Trace> own, List<Trace> repointed) {
  public TraceDecision {
    own = List.copyOf(own);
    repointed = List.copyOf(repointed);
  }
}
