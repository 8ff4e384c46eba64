package coranto.gather.intake;

import coranto.flow.FeedState;
import coranto.report.Report;
import coranto.report.Taken;

/// Says nothing of what gathering does; a look that breaks fails the test.
interface QuietNews extends GatherNews {
  @Override
  default void looking(FeedState state) {}

  @Override
  default void looked(FeedState state, int fresh) {}

  @Override
  default void broke(FeedState state, RuntimeException trouble) {
    throw new AssertionError(trouble);
  }

  @Override
  default void taken(Report report, Taken taken) {}
}
