package coranto.gather.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// How pauses are kept: by a clock that never jumps, whatever the machine's own does, and by a way
/// to
/// let time pass. A test has its own.
public record Pace(InstantSource clock, Waiting waiting) {
  /// Lets time pass.
  @FunctionalInterface
  public interface Waiting {
    void sleep(Duration time) throws InterruptedException;
  }

  /// In real time.
  public static Pace real() {
    Instant began = Instant.now();
    long ticks = System.nanoTime();
    return new Pace(() -> began.plusNanos(System.nanoTime() - ticks), Thread::sleep);
  }

  Instant now() {
    return clock.instant();
  }

  /// Waits until then; not at all when it is past.
  void until(Instant time) throws InterruptedException {
    for (Instant now = now(); now.isBefore(time); now = now()) {
      Duration left = Duration.between(now, time);
      waiting.sleep(left);
      if (!now().isAfter(now)) {
        return; // a test's clock stands still
      }
    }
  }
}
