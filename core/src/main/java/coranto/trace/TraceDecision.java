package coranto.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What tracing one report decided.
///
/// @param own one trace for each of its sentences, in order
/// @param title its title's; none when it has no title
/// @param repointed new traces of sentences held that turn out to come from this report,
///     or to be standing lines
public record TraceDecision(List<Trace> own, Optional<Trace> title, List<Trace> repointed) {
  public TraceDecision {
    own = List.copyOf(own);
    repointed = List.copyOf(repointed);
  }

  /// Those of its sentences, then its title's.
  public List<Trace> all() {
    var all = new ArrayList<>(own);
    title.ifPresent(all::add);
    return all;
  }
}
