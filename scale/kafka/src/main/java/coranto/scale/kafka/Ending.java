package coranto.scale.kafka;

/// Waits for threads that were told to end.
final class Ending {
  private Ending() {}

  /// Returns when the thread has ended, or when who waits is interrupted, and is so afterwards.
  static void awaited(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
