package coranto.group.open;

import java.util.List;

/// Tells how well origins hold together.
@FunctionalInterface
public interface Coherence {
  /// 0 to 1; 1 for a single one.
  double of(List<Origin> origins);
}
