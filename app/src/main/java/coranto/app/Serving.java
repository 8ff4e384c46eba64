package coranto.app;

import coranto.flow.Newsroom;
import coranto.flow.PinDesk;
import coranto.report.Incoming;
import coranto.report.OutletBook;
import coranto.report.Taken;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The desk at work: one thread follows the truth while reports come in and readers ask.
public final class Serving implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Serving.class);
  private static final long IDLE_MILLIS = 1_000;

  private final Stores stores;
  private final Newsdesk desk;
  private final Newsroom newsroom;
  private final Semaphore news = new Semaphore(0);
  private final Thread follower = Thread.ofPlatform().name("newsdesk").unstarted(this::follow);
  private volatile boolean open = true;
  private volatile @Nullable RuntimeException broken;

  /// @param stores closed with this
  /// @param threads how many prepare reports
  public Serving(Stores stores, OutletBook outlets, int threads) {
    this.stores = stores;
    this.desk = Wiring.desk(stores, outlets, threads);
    this.newsroom = Wiring.newsroom(stores, outlets);
  }

  /// Begins to work what is taken in.
  public Serving start() {
    follower.start();
    return this;
  }

  public Newsroom newsroom() {
    return newsroom;
  }

  /// Takes reports in; when this returns they are durable.
  public List<Taken> take(List<Incoming> reports) {
    List<Taken> taken = stores.truth().take(reports);
    news.release();
    return taken;
  }

  /// Takes in what people say about where reports belong.
  public PinDesk pins() {
    return new Pins(stores.truth(), news::release);
  }

  /// Entries taken in and not yet worked.
  public long waiting() {
    return stores.truth().lastSeq() - stores.derived().derivedTo();
  }

  /// What stopped the desk; null while it works.
  public @Nullable RuntimeException broken() {
    return broken;
  }

  private void follow() {
    try {
      while (open) {
        if (desk.step() == 0) {
          desk.rest();
          waitForNews();
        }
      }
    } catch (RuntimeException e) {
      broken = e;
      LOG.error("the desk stopped: nothing new is worked until a restart", e);
    }
  }

  private void waitForNews() {
    try {
      if (news.tryAcquire(IDLE_MILLIS, TimeUnit.MILLISECONDS)) {
        news.drainPermits();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      open = false;
    }
  }

  /// Finishes the batch in hand and closes all stores.
  @Override
  public void close() {
    open = false;
    news.release();
    try {
      follower.join();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    desk.close();
    stores.close();
  }
}
