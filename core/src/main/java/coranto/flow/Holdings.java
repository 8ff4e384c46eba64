package coranto.flow;

/// How much is held.
///
/// @param reports reports, each counted once
/// @param revisions states of reports
/// @param stories stories that hold at least one report
/// @param derivedTo the entry up to which everything derived is done
/// @param lastSeq the newest entry of the truth
public record Holdings(long reports, long revisions, long stories, long derivedTo, long lastSeq) {
  /// How many entries were taken in and are still to be read.
  public long reading() {
    return Math.max(0, lastSeq - derivedTo);
  }
}
