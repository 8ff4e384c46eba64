package coranto.group;

import coranto.report.Explanation;
import org.jspecify.annotations.Nullable;

/// The story that a report belongs to.
///
/// @param story the id of the report that addresses the story
/// @param was the story it was in before, when a merge or split moved it
public record Membership(
    String report, String story, @Nullable String was, Explanation explanation) {}
