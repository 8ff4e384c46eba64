package coranto.flow;

import coranto.story.StoryPart;

/// Reads a text against everything held, and keeps nothing of it: the seam between the check page
/// and the steps.
public interface CheckDesk {
  /// What came of it.
  sealed interface Answer {
    /// Read, with its findings and traces.
    ///
    /// @param part a report that is not held: its own citations lead nowhere
    record Checked(StoryPart part) implements Answer {}

    /// It can't be read, and why.
    record Refused(String why) implements Answer {}
  }

  /// Checks a text that was pasted, or a page of HTML.
  Answer text(String text);

  /// Fetches the page at an address through the one door, and checks it.
  Answer address(String address);

  /// Whether pages can be fetched here.
  boolean fetches();
}
