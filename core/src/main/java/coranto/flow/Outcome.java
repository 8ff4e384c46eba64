package coranto.flow;

import coranto.group.Grouping;
import coranto.report.Reading;
import coranto.story.Identified;
import coranto.story.StoryChange;
import coranto.trace.TraceDecision;
import coranto.understand.finding.Understanding;
import java.util.List;

/// What became of one entry: all its derived rows.
///
/// @param changes what happened to stories, in order
/// @param people who its people are across reports
public record Outcome(
    long seq,
    Reading reading,
    Understanding understanding,
    TraceDecision traces,
    Grouping grouping,
    List<StoryChange> changes,
    List<Identified> people) {
  public Outcome {
    changes = List.copyOf(changes);
    people = List.copyOf(people);
  }
}
