package coranto.gather.door;

import coranto.report.Page;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What became of an errand. Nothing here is ever thrown.
public sealed interface Fetched {
  Trail trail();

  /// A page came, not empty.
  ///
  /// @param page its address is the last of the trail
  record Came(Page page, Trail trail) implements Fetched {}

  /// What the errand knew already still holds.
  ///
  /// @param headers by lower-case name
  record NotModified(Map<String, String> headers, Trail trail) implements Fetched {}

  /// We would not.
  ///
  /// @param detail for a person: what was seen
  record Refused(Refusal reason, String detail, Trail trail) implements Fetched {}

  /// The other side could not, or would not.
  ///
  /// @param pause how long it asks to be left alone, within [RetryAfter]'s bounds; null when it
  ///     doesn't say
  record Failed(Failure reason, String detail, @Nullable Duration pause, Trail trail)
      implements Fetched {}
}
