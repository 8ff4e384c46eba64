package coranto.app.owner;

import coranto.app.setting.Moment;
import coranto.flow.Derived;
import coranto.flow.RetractDesk;
import coranto.flow.Truth;
import coranto.group.open.Membership;
import coranto.report.Retraction;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

/// Retractions in the truth.
public final class Retracting implements RetractDesk {
  private final Truth truth;
  private final Derived derived;
  private final Runnable news;

  /// @param news run when a retraction was taken in
  public Retracting(Truth truth, Derived derived, Runnable news) {
    this.truth = truth;
    this.derived = derived;
    this.news = news;
  }

  @Override
  public Reach reach(Retraction retraction) {
    Set<String> reports = Set.copyOf(derived.covered(retraction));
    Set<String> stories =
        reports.stream()
            .flatMap(report -> derived.membership(report).stream())
            .map(Membership::story)
            .collect(Collectors.toSet());
    Set<String> takers =
        derived.takers(reports).stream().map(Derived.Revised::report).collect(Collectors.toSet());
    return new Reach(reports.size(), stories.size(), takers.size());
  }

  @Override
  public void retract(Retraction retraction) {
    truth.retract(retraction);
    news.run();
  }

  @Override
  public Instant now() {
    return Moment.now();
  }
}
