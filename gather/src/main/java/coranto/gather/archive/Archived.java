package coranto.gather.archive;

import coranto.report.Page;

/// What stands at one place of an archive and concerns us.
public sealed interface Archived {
  /// A page that was answered with success.
  record Kept(Page page) implements Archived {}

  /// A record that could not be read, and why. The reading goes on behind it.
  ///
  /// @param at where in the file, in bytes
  record Skipped(long at, String why) implements Archived {}
}
