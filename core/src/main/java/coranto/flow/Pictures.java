package coranto.flow;

import java.util.Optional;

/// The pictures of reports, from the owner's own cache: the seam between gathering and pages. A
/// page
/// never has a browser load one from elsewhere.
@FunctionalInterface
public interface Pictures {
  /// A picture that is safe to serve.
  ///
  /// @param type of the bytes, as they were found to be
  @SuppressWarnings("ArrayRecordComponent") // served once, never compared
  record Picture(String type, byte[] bytes) {}

  /// The picture that a revision of a report names; empty when it names none, or when what stands
  /// there
  /// is none that may be shown. May take some seconds.
  ///
  /// @param revision counted from 1; 0 for the newest
  Optional<Picture> of(String report, int revision);
}
