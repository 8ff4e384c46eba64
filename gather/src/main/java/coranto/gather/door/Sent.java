package coranto.gather.door;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What became of a parcel. Nothing here is ever thrown.
public sealed interface Sent {
  /// The other side took it.
  record Arrived(int status) implements Sent {}

  /// It did not, or we would not.
  ///
  /// @param why for a person
  /// @param pause how long it asks to be left alone; null when it doesn't say
  record Not(String why, @Nullable Duration pause) implements Sent {}
}
