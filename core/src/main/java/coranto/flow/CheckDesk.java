package coranto.flow;

import coranto.story.StoryPart;

/// Reads a text against everything held, and keeps nothing of it unless that is asked for: the seam
/// between the check page and the steps.
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

  /// What became of a text that is to be kept after all.
  sealed interface Kept {
    /// It is held, as a report like any other.
    ///
    /// @param fresh false when it was held already
    record In(String report, boolean fresh) implements Kept {}

    /// It can't be kept, and why.
    record Refused(String why) implements Kept {}
  }

  /// Checks a text that was pasted, or a page of HTML.
  Answer text(String text);

  /// Fetches the page at an address through the one door, and checks it.
  Answer address(String address);

  /// Takes in a text that was pasted. It is by nobody and from now, whatever it says of itself;
  /// when
  /// this returns it is durable.
  Kept keep(String text);

  /// Fetches the page at an address and takes it in, as a report of the outlet whose address it is.
  Kept keepPage(String address);

  /// Whether pages can be fetched here.
  boolean fetches();
}
