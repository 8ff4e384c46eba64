package coranto.trace;

import coranto.report.Citation;
import coranto.report.Explanation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a sentence comes from.
public sealed interface Trace {
  /// The sentence that is traced.
  Citation sentence();

  /// Why; its score says how sure it is that this is the source, on one scale for all kinds.
  Explanation explanation();

  /// What the sentence goes back to in one step; null for *same* and *fresh*, and for one that says
  /// the contrary.
  default @Nullable Citation goesBackTo() {
    return switch (this) {
      case Copied copied -> copied.source();
      case Edited edited -> edited.contrary() ? null : edited.source();
      case Reworded reworded -> reworded.contrary() ? null : reworded.source();
      case Same _ -> null;
      case Fresh _ -> null;
    };
  }

  /// A trace that has a source.
  sealed interface Sourced extends Trace {
    Citation source();

    /// The words that changed, in the order of the sentence; none when copied.
    List<Change> changes();

    /// Whether it says the contrary of its source, in much the same words: then it is no copy, and
    /// neither goes back to the other.
    default boolean contrary() {
      return changes().stream().anyMatch(change -> change.kind() == Change.Kind.NEGATION_FLIPPED);
    }
  }

  /// The same words.
  record Copied(Citation sentence, Citation source, Explanation explanation) implements Sourced {
    @Override
    public List<Change> changes() {
      return List.of();
    }
  }

  /// Mostly the same words.
  record Edited(Citation sentence, Citation source, List<Change> changes, Explanation explanation)
      implements Sourced {
    public Edited {
      changes = List.copyOf(changes);
    }
  }

  /// Other words, and a sign of copying.
  record Reworded(Citation sentence, Citation source, List<Change> changes, Explanation explanation)
      implements Sourced {
    public Reworded {
      changes = List.copyOf(changes);
    }
  }

  /// The same statement, and no sign of copying: both may have been there.
  record Same(Citation sentence, Citation source, List<Change> changes, Explanation explanation)
      implements Sourced {
    public Same {
      changes = List.copyOf(changes);
    }
  }

  /// No earlier source held.
  ///
  /// @param nearest the best candidate, which was not good enough
  record Fresh(Citation sentence, @Nullable Citation nearest, Explanation explanation)
      implements Trace {}
}
