package coranto.gather.feed;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What a feed asks of those who fetch it. Claims, to be bounded by who heeds them.
///
/// @param self the address by which the feed calls itself
/// @param hub a WebSub hub that tells of changes
/// @param next the page of older entries
/// @param every how often to look
public record FeedHints(
    @Nullable String self, @Nullable String hub, @Nullable String next, @Nullable Duration every) {
  public static final FeedHints NONE = new FeedHints(null, null, null, null);
}
