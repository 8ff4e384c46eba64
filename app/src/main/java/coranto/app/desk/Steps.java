package coranto.app.desk;

import coranto.embedded.WatchMatcher;
import coranto.flow.Pipeline;
import coranto.flow.Preparation;
import coranto.flow.Withdrawing;
import coranto.group.Grouper;
import coranto.group.said.HeldStories;
import coranto.report.OutletBook;
import coranto.story.RecentPeople;
import coranto.trace.TraceDecision;
import java.util.function.Consumer;

/// The steps of the way, for one stream of reports.
///
/// @param people to be told who was decided on, and when that was saved
/// @param watches to be told what is watched
public record Steps(
    Preparation preparation,
    Pipeline pipeline,
    Grouper grouper,
    RecentPeople people,
    WatchMatcher watches,
    OutletBook outlets) {
  /// What takes retracted reports out of the stores.
  Withdrawing withdrawing(Stores stores, HeldStories places, Consumer<TraceDecision> unsaved) {
    return new Withdrawing(
        stores.truth(), stores.derived(), preparation, pipeline, places, unsaved);
  }
}
