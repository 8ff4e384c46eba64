package coranto.gather.door;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.concurrent.Cancellable;
import org.jspecify.annotations.Nullable;

/// The time one errand has: when it is over, what is under way is broken off.
final class Watch implements AutoCloseable {
  private final long end;
  private final Future<?> bell;
  private @Nullable Cancellable underWay;
  private boolean rung;

  Watch(ScheduledExecutorService bells, Duration time) {
    end = System.nanoTime() + time.toNanos();
    bell = bells.schedule(this::ring, time.toNanos(), TimeUnit.NANOSECONDS);
  }

  /// Breaks this off, too, when the time is over; at once when it is over already.
  synchronized void over(Cancellable request) {
    underWay = request;
    if (rung) {
      request.cancel();
    }
  }

  private synchronized void ring() {
    rung = true;
    if (underWay != null) {
      underWay.cancel();
    }
  }

  synchronized boolean rung() {
    return rung;
  }

  Duration left() {
    return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
  }

  @Override
  public void close() {
    bell.cancel(false);
  }
}
