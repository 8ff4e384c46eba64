package coranto.flow;

import coranto.group.Grouping;
import coranto.group.features.Gist;
import coranto.report.Reading;
import coranto.story.Identified;
import coranto.story.StoryChange;
import coranto.trace.TraceDecision;
import coranto.understand.finding.Understanding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of one entry: all its derived rows.
///
/// @param gist what grouping compares
/// @param changes what happened to stories, in order
/// @param people who its people are across reports
/// @param credited the agency that a credit line of it names; null when none does, or it is by that
///     agency itself
public record Outcome(
    long seq,
    Reading reading,
    Gist gist,
    Understanding understanding,
    TraceDecision traces,
    Grouping grouping,
    List<StoryChange> changes,
    List<Identified> people,
    @Nullable String credited) {
  public Outcome {
    changes = List.copyOf(changes);
    people = List.copyOf(people);
  }
}
