package coranto.flow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What became of one entry of a feed.
///
/// @param key of its address, or of what else it is known by
/// @param guid by which the feed knows it; null when that is no use
/// @param report the report that came of it; null when none did
/// @param outlet of the report
/// @param textHash of the report's newest revision from here
/// @param way whether the report was read from its page or from the feed's own text
/// @param print hash of what the feed says of it
/// @param attempts how often its page was tried without getting a report
/// @param trouble why there is no report; null when there is one
/// @param absent the last look at the feed without it, when there was one
/// @param last when it last stood in the feed
public record EntryState(
    String key,
    @Nullable String guid,
    @Nullable String report,
    @Nullable String outlet,
    @Nullable String textHash,
    Way way,
    String print,
    int attempts,
    @Nullable String trouble,
    @Nullable Instant absent,
    Instant last) {
  /// Where a report's text was read.
  public enum Way {
    PAGE,
    FEED,
    NONE
  }
}
