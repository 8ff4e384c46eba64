package coranto.flow;

import coranto.story.Story;

/// A story as the front page lists it.
public final class Summaries {
  private Summaries() {}

  public static StorySummary of(Story story) {
    Story.Cited lead =
        story.statements().isEmpty()
            ? null
            : new Story.Cited(
                story.statements().getFirst().text(), story.statements().getFirst().citation());
    return new StorySummary(
        story.id(),
        story.headline(),
        lead,
        story.outlets(),
        story.reports().size(),
        story.origins().size(),
        story.disputes().size(),
        story.updated());
  }
}
