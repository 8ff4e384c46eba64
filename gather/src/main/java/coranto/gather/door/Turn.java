package coranto.gather.door;

/// Lets one request after the other go to a host.
@FunctionalInterface
public interface Turn {
  /// Everybody at once.
  Turn NOBODY_WAITS = (_, hop) -> hop.run();

  /// Waits for the host's turn, then makes the request.
  void at(String host, Runnable hop) throws InterruptedException;
}
