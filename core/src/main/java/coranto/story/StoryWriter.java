package coranto.story;

import coranto.report.Explanation;
import coranto.report.OutletBook;
import java.util.List;

/// Puts a story together from the reports in it. Writes no word of its own: every statement is a
/// span of a revision.
public final class StoryWriter {
  public StoryWriter(OutletBook outlets) {}

  /// @param id the report that addresses the story
  /// @param explanation why these reports are together
  public Story write(String id, List<StoryPart> parts, Explanation explanation) {
    return new Story(
        id,
        null,
        null,
        null,
        parts.stream().map(part -> part.report().id()).toList(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        explanation);
  }
}
