package coranto.flow;

import coranto.report.Retraction;
import java.time.Instant;
import java.util.Optional;

/// A truth from which texts can leave for their age.
public interface AgingTruth extends StoredTruth {
  /// When a revision was seen of which just `older` are older; empty when fewer are held.
  Optional<Instant> seen(int older);

  /// Whether anything is left of what a retraction by age took out.
  ///
  /// @param seq its entry
  boolean holds(long seq, Retraction.ByAge by);

  /// Destroys the texts and pages that a retraction by age took out. Everything derived must be
  /// settled up to there before.
  ///
  /// @param seq its entry
  /// @return how many revisions were destroyed
  int drop(long seq, Retraction.ByAge by);
}
