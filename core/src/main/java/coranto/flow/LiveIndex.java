package coranto.flow;

/// A search index while reports come in and readers ask. One on a server of its own may be away:
/// then all but closing fails with [StorageFailure.Category#AWAY], and may be tried again.
public interface LiveIndex extends SearchIndex {
  /// Makes what was added visible to searches, not yet durable.
  void show();

  /// Goes back to the last commit, after something failed. What was sent since may stand there
  /// already, and is added again.
  void back();

  /// Leaves nothing on disk of what was taken out.
  void purge();

  /// Who finds what was shown or committed; open as long as this is.
  Finder searches();
}
