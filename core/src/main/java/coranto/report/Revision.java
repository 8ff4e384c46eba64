package coranto.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One state of a report's text as the truth keeps it; revision 1 is the first seen. A revision is
/// a
/// change made by the outlet.
///
/// @param seq the number of its entry in the truth
/// @param number counted from 1
/// @param textHash SHA-256 of title and text, see [Report#textHash]
/// @param extractor version of the extractor that read it; null when it came as a report
/// @param page SHA-256 of the page it was read from; null when it came as a report
public record Revision(
    String report,
    int number,
    long seq,
    String textHash,
    @Nullable Instant seen,
    @Nullable Stamp published,
    @Nullable Stamp modified,
    @Nullable String extractor,
    @Nullable String page) {}
