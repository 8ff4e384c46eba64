package coranto.gather.intake;

import coranto.gather.feed.Entry;
import org.jspecify.annotations.Nullable;

/// An entry as it is worked: with what it is known by.
///
/// @param key its name within the feed, from one look to the next
/// @param guid when it tells entries of this feed apart
/// @param link the report's page, when no other entry of this feed has it
/// @param print hash of what the feed says of it
record Item(Entry entry, String key, @Nullable String guid, @Nullable String link, String print) {}
