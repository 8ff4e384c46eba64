package coranto.report;

/// One entry of the truth. Every entry has a number, `seq`: work is done and repeated in that
/// order.
public sealed interface Entry {
  long seq();

  /// A revision of a report came in.
  ///
  /// @param report as it came, with its revision's number
  record Revised(Revision revision, Report report) implements Entry {
    @Override
    public long seq() {
      return revision.seq();
    }
  }

  /// A person said that two reports belong together or apart, or took that back.
  record Pinned(long seq, Pin pin) implements Entry {}

  /// A person took a report or an outlet out of all that is derived.
  record Retracted(long seq, Retraction retraction) implements Entry {}

  /// A person said what was read, or starred.
  record Marked(long seq, Mark mark) implements Entry {}

  /// A person set a watch, changed or withdrew it.
  record Watched(long seq, Watch watch) implements Entry {}

  /// A revision whose text and page were destroyed; when it came and its text's hash are left.
  record Erased(Revision revision) implements Entry {
    @Override
    public long seq() {
      return revision.seq();
    }
  }
}
