package coranto.flow;

/// Takes in what an outlet hands out itself: the seam between a person with a press release and the
/// truth.
@FunctionalInterface
public interface ReleaseDesk {
  /// What became of a release.
  sealed interface Handed {
    /// It is held, as a report of its outlet.
    ///
    /// @param fresh false when it was held already
    record In(String report, boolean fresh) implements Handed {}

    /// It can't be read, and why.
    record Refused(String why) implements Handed {}
  }

  /// Takes a release in; when this returns it is durable.
  ///
  /// @param outlet the name or the domain of a press office, a ministry
  /// @param type of the bytes as whoever sends them says; empty when he doesn't
  Handed take(String outlet, byte[] bytes, String type);
}
