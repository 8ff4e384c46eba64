package coranto.trace;

import coranto.report.Citation;
import java.util.List;

/// What the outlet did to one sentence, or to the title, between two revisions of a report.
public sealed interface RevisionChange {
  /// A sentence that is new.
  record Added(Citation now) implements RevisionChange {}

  /// A sentence that is gone.
  record Dropped(Citation was) implements RevisionChange {}

  /// A sentence that reads otherwise. One that was cut in two, or two made one, is told as one.
  ///
  /// @param changes in the order of the newer words; none when marks or capitals alone changed
  record Changed(Citation was, Citation now, List<Change> changes) implements RevisionChange {
    public Changed {
      changes = List.copyOf(changes);
    }
  }

  /// A sentence of the same words that stands elsewhere among the others.
  record Moved(Citation was, Citation now) implements RevisionChange {}
}
