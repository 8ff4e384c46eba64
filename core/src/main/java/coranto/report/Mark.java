package coranto.report;

import java.time.Instant;

/// What a person says about what was read. A story is named by any of its reports, so that a mark
/// outlives merges, splits and rebuilds.
public sealed interface Mark {
  /// When it was said.
  Instant made();

  /// That the story of a report has been read.
  ///
  /// @param to the entry up to which; 0 takes it back
  record Read(String report, long to, Instant made) implements Mark {
    public Read {
      counted(to);
    }
  }

  /// That all stories have been read.
  ///
  /// @param to the entry up to which
  record AllRead(long to, Instant made) implements Mark {
    public AllRead {
      counted(to);
    }
  }

  /// That the story of a report is starred.
  ///
  /// @param on false takes it back
  record Starred(String report, boolean on, Instant made) implements Mark {}

  private static void counted(long to) {
    if (to < 0) {
      throw new IllegalArgumentException("entries are counted from 1: " + to);
    }
  }
}
