package coranto.trace;

import java.util.List;

/// What comparing found for one report; what it makes of traces known before is open yet. So that
/// reports can be compared side by side, and settled in their order.
public final class Weighed {
  private final List<Trace> own;
  private final Repointing.Proposed proposed;

  Weighed(List<Trace> own, Repointing.Proposed proposed) {
    this.own = own;
    this.proposed = proposed;
  }

  /// @param held what was traced before, to re-point sentences that come from this report
  public TraceDecision settled(HeldTraces held) {
    return new TraceDecision(own, proposed.settled(held));
  }
}
