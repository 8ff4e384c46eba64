package coranto.flow;

import coranto.report.Citation;
import coranto.trace.Trace;
import coranto.understand.finding.Understanding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was derived from one revision.
///
/// @param language as detected, or as given
/// @param traces one for each sentence, in order, the newest of each
/// @param title the newest of its title; null when it has no title
public record Derivation(
    long seq,
    @Nullable String language,
    Understanding understanding,
    List<Trace> traces,
    @Nullable Trace title) {
  public Derivation {
    traces = List.copyOf(traces);
  }

  /// Those of the sentences, then the title's.
  public List<Trace> all() {
    var all = new ArrayList<>(traces);
    if (title != null) {
      all.add(title);
    }
    return all;
  }

  /// The trace of a sentence or the title; null when there is none.
  public @Nullable Trace of(Citation sentence) {
    return title != null && title.sentence().equals(sentence)
        ? title
        : traces.stream()
            .filter(trace -> trace.sentence().equals(sentence))
            .findFirst()
            .orElse(null);
  }
}
