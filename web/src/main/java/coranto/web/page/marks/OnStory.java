package coranto.web.page.marks;

import org.jspecify.annotations.Nullable;

/// How a story stands with its reader, on its own page.
///
/// @param report that addresses the story
/// @param said what was done just now; empty when nothing was
/// @param to the entry up to which it is shown
/// @param since null when nothing is new, or it was never read
/// @param token what a form must bring
public record OnStory(
    String report,
    String said,
    boolean read,
    boolean starred,
    long to,
    @Nullable Since since,
    String token) {}
