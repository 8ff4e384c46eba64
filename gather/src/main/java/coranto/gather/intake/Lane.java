package coranto.gather.intake;

import coranto.gather.schedule.Agenda;
import coranto.gather.schedule.Agenda.Slot;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Has feeds looked at when they are due, so many at once, each on a virtual thread.
final class Lane {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

  private final Agenda agenda = new Agenda();
  private final Semaphore places;
  private final Semaphore changes = new Semaphore(0);
  private final InstantSource clock;

  Lane(int looks, InstantSource clock) {
    this.places = new Semaphore(looks);
    this.clock = clock;
  }

  Agenda agenda() {
    return agenda;
  }

  void put(Slot slot) {
    agenda.put(slot);
    changes.release();
  }

  /// Takes slots and starts the work until interrupted.
  void run(Consumer<Slot> work) throws InterruptedException {
    while (!Thread.currentThread().isInterrupted()) {
      places.acquire();
      Slot slot = agenda.take(clock.instant());
      if (slot == null) {
        places.release();
        await();
      } else {
        Thread.ofVirtual().name("look").start(() -> work.accept(slot));
      }
    }
  }

  /// A look begun by [#run] is over.
  void done(Slot slot) {
    agenda.left(slot.host());
    places.release();
    changes.release();
  }

  private void await() throws InterruptedException {
    Instant next = agenda.next();
    Duration wait = next == null ? LONGEST_WAIT : Duration.between(clock.instant(), next);
    Duration bounded = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    if (changes.tryAcquire(Math.max(1, bounded.toMillis()), TimeUnit.MILLISECONDS)) {
      changes.drainPermits();
    }
  }
}
