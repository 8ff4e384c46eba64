package coranto.gather.intake;

import coranto.gather.feed.Feed;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The feed that items come from, as it was read in this look.
///
/// @param address as the owner gave it
/// @param at where it was fetched
/// @param fetched when
/// @param before the last look before this one that succeeded; null when there was none
record Source(String address, String at, Feed feed, Instant fetched, @Nullable Instant before) {}
