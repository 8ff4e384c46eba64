package coranto.flow;

import coranto.report.Page;
import java.util.Optional;

/// The pages that revisions were read from.
@FunctionalInterface
public interface HeldPages {
  /// The page of a revision; empty when it was read from none, or when old pages were dropped.
  ///
  /// @param revision counted from 1
  Optional<Page> page(String report, int revision);
}
