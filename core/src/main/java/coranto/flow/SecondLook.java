package coranto.flow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A page that will be looked at again: outlets change texts without a word in their feeds.
///
/// @param report what was read from it
/// @param feed the feed that it was found in
/// @param address of the page
/// @param first when it was first read
/// @param step which look of the schedule is next, counted from 0
/// @param due when that is
/// @param same when it last was as the report's newest revision has it
/// @param etag, lastModified what it last said of itself
public record SecondLook(
    String report,
    String feed,
    String address,
    Instant first,
    int step,
    Instant due,
    Instant same,
    @Nullable String etag,
    @Nullable String lastModified) {}
