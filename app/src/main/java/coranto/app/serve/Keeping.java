package coranto.app.serve;

import coranto.app.desk.Stores;
import coranto.app.setting.Moment;
import coranto.embedded.KeptVectors;
import coranto.flow.AgingTruth;
import coranto.flow.StorageFailure;
import coranto.report.Entry;
import coranto.report.Retraction;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps reports for so many days: says in the truth, once a day, that what was seen before is
/// taken
/// out; when that is worked, the rows as they stand are settled, and texts, pages and vectors go.
final class Keeping implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Keeping.class);
  private static final Duration BETWEEN = Duration.ofDays(1);
  private static final long PAUSE_MILLIS = 100;
  private static final Duration AFTER_TROUBLE = Duration.ofMinutes(10);

  /// So many revisions leave with one entry at most, since they are all worked at once.
  static final int AT_ONCE = 10_000;

  private final Stores stores;
  private final AgingTruth truth;
  private final int days;
  private final Turns turns;
  private final Thread thread = Thread.ofPlatform().daemon().name("keeping").unstarted(this::go);
  private volatile boolean open = true;

  /// Runs something between two portions of the desk, and waits for it.
  interface Turns {
    <T> T take(Callable<T> work) throws InterruptedException;
  }

  /// @param days 0 keeps everything; what was taken out before is destroyed all the same
  Keeping(Stores stores, AgingTruth truth, int days, Turns turns) {
    this.stores = stores;
    this.truth = truth;
    this.days = days;
    this.turns = turns;
  }

  Keeping start() {
    thread.start();
    return this;
  }

  private void go() {
    Duration rest = Duration.ZERO;
    while (open) {
      try {
        Thread.sleep(rest);
        sweep(Moment.now());
        rest = BETWEEN;
      } catch (InterruptedException _) {
        return;
      } catch (StorageFailure | IllegalStateException e) {
        LOG.warn("reports that are too old could not be taken out: tried again later", e);
        rest = AFTER_TROUBLE;
      }
    }
  }

  /// Takes out what is too old now.
  ///
  /// @return how many revisions were destroyed
  int sweep(Instant now) throws InterruptedException {
    if (days > 0) {
      Instant before = now.truncatedTo(ChronoUnit.DAYS).minus(Duration.ofDays(days));
      Instant next = Instant.MIN;
      for (int most = AT_ONCE; open && next.isBefore(before); most += AT_ONCE) {
        next = earlier(before, truth.seen(most).map(each -> each.plusSeconds(1)));
        takeOut(new Retraction.ByAge(next, days, now));
      }
    }
    int gone = turns.take(this::destroyed);
    if (gone > 0) {
      LOG.info("kept days={} destroyed={}", days, gone);
    }
    return gone;
  }

  private static Instant earlier(Instant one, Optional<Instant> other) {
    return other.filter(one::isAfter).orElse(one);
  }

  private void takeOut(Retraction.ByAge by) throws InterruptedException {
    if (truth.seen(0).filter(by.before()::isAfter).isPresent()) {
      long seq = truth.retract(by);
      while (open && stores.derived().derivedTo() < seq) {
        Thread.sleep(PAUSE_MILLIS);
      }
    }
  }

  /// Between two portions: all up to the entry that is derived hangs together.
  private int destroyed() {
    long derivedTo = stores.derived().derivedTo();
    Entry.Retracted newest = null;
    for (Entry.Retracted entry : truth.retractions().entries()) {
      boolean byAge = entry.retraction() instanceof Retraction.ByAge;
      newest = byAge && entry.seq() <= derivedTo ? entry : newest;
    }
    if (newest == null
        || !(newest.retraction() instanceof Retraction.ByAge by)
        || !truth.holds(newest.seq(), by)) {
      return 0;
    }
    stores.derived().settle();
    int gone = truth.drop(newest.seq(), by);
    KeptVectors.forget(stores.path(), by.before());
    return gone;
  }

  @Override
  public void close() {
    open = false;
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
