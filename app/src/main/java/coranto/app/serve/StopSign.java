package coranto.app.serve;

import java.util.concurrent.CountDownLatch;

/// Holds the process until it is told to stop, and its exit until all is closed.
public final class StopSign {
  private final CountDownLatch told = new CountDownLatch(1);
  private final CountDownLatch stopped = new CountDownLatch(1);

  /// Whether nobody has told the process to stop.
  public boolean goesOn() {
    return told.getCount() > 0;
  }

  /// Heeds SIGTERM and SIGINT from now on.
  public StopSign watch() {
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(this::tell));
    return this;
  }

  /// Waits until told, then runs `last` before the process exits.
  public void untilTold(Runnable last) {
    await();
    last.run();
    closed();
  }

  /// Waits until told.
  public void await() {
    try {
      told.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// Tells, as a signal does.
  public void end() {
    told.countDown();
  }

  /// Everything is closed: nobody waits any longer, and the process may exit.
  public void closed() {
    told.countDown();
    stopped.countDown();
  }

  private void tell() {
    told.countDown();
    try {
      stopped.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
