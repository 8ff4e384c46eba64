package coranto.gather.intake;

import coranto.extract.Extraction;
import coranto.flow.FeedState;
import coranto.gather.door.Fetched;
import coranto.gather.feed.FeedReading;
import coranto.report.Page;
import coranto.report.Report;
import coranto.report.Taken;

/// Told what gathering does, from many threads.
public interface GatherNews {
  /// A look began.
  void looking(FeedState state);

  /// A look ended.
  ///
  /// @param fresh reports or revisions that were new
  void looked(FeedState state, int fresh);

  /// A look broke in a way nobody foresaw; the feed is looked at again later.
  void broke(FeedState state, RuntimeException trouble);

  /// A server was asked, or was not to be.
  default void answered(Asked asked, Fetched fetched) {}

  /// What came is no feed.
  default void noFeed(FeedReading.Reason reason) {}

  /// What came is no report.
  default void noReport(Extraction.Reason reason) {}

  /// A page came, as it is, whatever will be read from it.
  default void fetched(Page page) {}

  /// A report is held, durably.
  ///
  /// @param report with its revision's number
  void taken(Report report, Taken taken);
}
