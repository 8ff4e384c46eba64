package coranto.flow;

import coranto.report.Watch.Receiver;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// That one receiver is told of one hit.
///
/// @param id by which the receiver may know it again: it is sent at least once
/// @param attempts how often it was tried
/// @param due when it is tried next, while it waits
/// @param trouble why it has not arrived; null when there was none
public record Delivery(
    String id,
    Hit hit,
    Receiver receiver,
    State state,
    int attempts,
    Instant due,
    @Nullable String trouble) {
  /// How far it is.
  public enum State {
    WAITING,
    ARRIVED,
    /// It was tried often enough.
    GIVEN_UP,
    /// Too many waited for this receiver, or what it tells of is no longer shown.
    DROPPED
  }

  /// The same in another state.
  public Delivery now(State state, Instant due, @Nullable String trouble) {
    return new Delivery(id, hit, receiver, state, attempts + 1, due, trouble);
  }
}
