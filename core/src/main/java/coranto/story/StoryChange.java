package coranto.story;

import coranto.report.Explanation;
import java.util.List;

/// What happened to a story, in the order of the entries of the truth that caused it.
public sealed interface StoryChange {
  /// The entry that caused it.
  long seq();

  /// The story's address afterwards.
  String story();

  Explanation explanation();

  /// A report opened a story.
  record Opened(long seq, String story, Explanation explanation) implements StoryChange {}

  /// A report joined a story.
  record Joined(long seq, String story, String report, Explanation explanation)
      implements StoryChange {}

  /// A story went into an older one.
  ///
  /// @param gone the address that now leads on to `story`
  record Merged(long seq, String story, String gone, Explanation explanation)
      implements StoryChange {}

  /// Reports left a story and form `split`.
  record Split(long seq, String story, String split, List<String> reports, Explanation explanation)
      implements StoryChange {
    public Split {
      reports = List.copyOf(reports);
    }
  }

  /// A report was retracted, and is no longer in the story.
  record Withdrawn(long seq, String story, String report, Explanation explanation)
      implements StoryChange {}
}
