package coranto.trace;

import coranto.report.Citation;
import coranto.report.Explanation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// What comparing found for one report; what it makes of traces known before is open yet. So that
/// reports can be compared side by side, and settled in their order.
public final class Weighed {
  private final List<Trace> own;
  private final Optional<Trace> title;
  private final Repointing.Proposed proposed;
  private final List<HeldSentence> lines;

  /// @param lines sentences held that turn out to be standing lines of an outlet
  Weighed(
      List<Trace> own,
      Optional<Trace> title,
      Repointing.Proposed proposed,
      List<HeldSentence> lines) {
    this.own = own;
    this.title = title;
    this.proposed = proposed;
    this.lines = lines;
  }

  /// @param held what was traced before, to re-point sentences that come from this report
  public TraceDecision settled(HeldTraces held) {
    var again = new LinkedHashMap<Citation, Trace>();
    proposed.settled(held).forEach(trace -> again.put(trace.sentence(), trace));
    for (HeldSentence line : lines) {
      Trace now = held.of(line.citation());
      if (now instanceof Trace.Sourced sourced && now.goesBackTo() != null) {
        again.put(
            sourced.sentence(),
            new Trace.Same(
                sourced.sentence(),
                sourced.source(),
                List.of(),
                Explanation.of(
                    now.explanation().score(),
                    "a standing line of its outlet, as later reports show",
                    now.explanation())));
      }
    }
    return new TraceDecision(own, title, List.copyOf(again.values()));
  }
}
