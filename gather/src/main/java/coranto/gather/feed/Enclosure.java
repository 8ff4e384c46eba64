package coranto.gather.feed;

import org.jspecify.annotations.Nullable;

/// A file that comes with an entry: a picture, a recording, a film.
///
/// @param type media type, as claimed
/// @param length bytes, as claimed
public record Enclosure(String url, @Nullable String type, @Nullable Long length) {}
