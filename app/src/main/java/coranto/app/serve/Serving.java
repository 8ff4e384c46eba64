package coranto.app.serve;

import coranto.app.desk.Newsdesk;
import coranto.app.desk.Stores;
import coranto.app.owner.Marks;
import coranto.app.owner.Pins;
import coranto.app.owner.Retracting;
import coranto.app.setting.WrongUsage;
import coranto.app.watch.Deliveries;
import coranto.app.watch.Watches;
import coranto.app.wiring.Wiring;
import coranto.flow.AgingTruth;
import coranto.flow.CheckDesk;
import coranto.flow.Groundwork;
import coranto.flow.IntakeDesk;
import coranto.flow.MarkDesk;
import coranto.flow.Newsroom;
import coranto.flow.PinDesk;
import coranto.flow.Prepared;
import coranto.flow.QuerySense;
import coranto.flow.RetractDesk;
import coranto.flow.StorageFailure;
import coranto.flow.Truth;
import coranto.flow.WatchDesk;
import coranto.models.OpenNlpLanguages;
import coranto.report.Incoming;
import coranto.report.OutletBook;
import coranto.report.Report;
import coranto.report.Taken;
import coranto.scale.kafka.Cluster;
import coranto.scale.kafka.KafkaTruth;
import coranto.story.StoryPart;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The desk at work: one thread follows the truth while reports come in and readers ask.
public final class Serving implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Serving.class);
  private static final long IDLE_MILLIS = 1_000;
  private static final int TURNS = 20;
  private static final long PATIENCE_SECONDS = 15;
  private static final long LONG_PATIENCE_SECONDS = 3_600;
  private static final long COURTESY_SECONDS = 3;
  private static final long PAUSE_MILLIS = 20;

  private final Stores stores;
  private final @Nullable KafkaTruth cluster;

  /// What is taken in goes there.
  private final Truth truth;

  private final Newsdesk desk;
  private final @Nullable QueryMeaning senses;
  private final Newsroom newsroom;
  private final FrontAhead fronts;
  private final Watches watches;
  private final Inflow inflow;
  private final Semaphore news = new Semaphore(0);

  /// What waits to be done between two portions of the desk.
  private final Queue<FutureTask<?>> turns = new ArrayBlockingQueue<>(TURNS);

  private final Thread follower = Thread.ofPlatform().name("newsdesk").unstarted(this::follow);
  private @Nullable Deliveries deliveries;
  private @Nullable Keeping keeping;
  private volatile boolean open = true;
  private volatile @Nullable RuntimeException broken;

  /// @param stores closed with this
  /// @param threads how many prepare reports
  public Serving(Stores stores, OutletBook outlets, int threads) {
    this(stores, outlets, threads, null);
  }

  /// The same as a part of a cluster.
  ///
  /// @param cluster whose truth the stores follow; null when theirs is their own
  public Serving(Stores stores, OutletBook outlets, int threads, @Nullable Cluster cluster) {
    this.stores = stores;
    this.inflow = Inflow.of(stores.path());
    this.cluster = cluster == null ? null : followed(stores, cluster);
    this.truth = this.cluster == null ? stores.truth() : this.cluster;
    var groundwork = this.cluster == null ? Groundwork.NONE : this.cluster.groundwork();
    this.desk = Wiring.desk(stores, outlets, threads, new OpenNlpLanguages(), groundwork);
    this.senses =
        stores.embedder() == null
            ? null
            : new QueryMeaning(stores.embedder().unkept(), QueryMeaning.PATIENCE).warm();
    this.newsroom = Wiring.newsroom(stores, senses == null ? QuerySense.NONE : senses, outlets);
    this.fronts = new FrontAhead(newsroom);
    this.watches = new Watches(stores, truth, news::release);
  }

  private KafkaTruth followed(Stores stores, Cluster of) {
    return KafkaTruth.open(
        of, stores.truth(), () -> waiting() < Intake.AHEAD, () -> news.release());
  }

  /// Begins to work what is taken in.
  public Serving start() {
    follower.start();
    fronts.start();
    return this;
  }

  public Newsroom newsroom() {
    return newsroom;
  }

  /// Takes reports in; when this returns they are durable.
  public List<Taken> take(List<Incoming> reports) {
    List<Taken> taken = truth.take(reports);
    news.release();
    return taken;
  }

  /// The same for what is gathered, which waits while too much waits to be worked.
  public List<Taken> takePatiently(List<Incoming> reports) {
    try {
      while (open && waiting() > Intake.AHEAD) {
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt(); // who hands over ends: what it has in hand still comes in
    }
    return take(reports);
  }

  /// How much may come in.
  public Inflow inflow() {
    return inflow;
  }

  /// Shows what the desk does, what waits, and what was refused.
  void register(MeterRegistry registry) {
    new ServingGauges(this, registry).register();
    desk.figures().register(registry);
    inflow.register(registry);
  }

  /// Takes in what programs hand in.
  public IntakeDesk intake() {
    return new Counter(truth, this::take, this::waiting, inflow);
  }

  /// Takes in what people say about where reports belong.
  public PinDesk pins() {
    return new Pins(truth, news::release);
  }

  /// Takes in what is to be shown no more.
  public RetractDesk retracting() {
    return new Retracting(truth, stores.derived(), news::release);
  }

  /// Takes in what people say they have read.
  public MarkDesk marks() {
    return new Marks(stores, truth, news::release);
  }

  /// What is watched.
  public WatchDesk watches() {
    return watches;
  }

  /// Begins to tell receivers what watches fire.
  public void deliver(Deliveries.Post post) {
    deliveries = new Deliveries(stores, watches, newsroom, post).start();
  }

  /// Tells receivers nothing more: before the door that it goes through is closed, or what waits
  /// would count as tried.
  public void stopDelivering() {
    if (deliveries != null) {
      deliveries.close();
    }
  }

  /// Keeps reports for so many days from now on.
  ///
  /// @param days 0 for ever
  /// @throws WrongUsage when the truth is elsewhere than in the folder
  public void keep(int days) {
    if (truth instanceof AgingTruth aging) {
      keeping = new Keeping(stores, aging, days, this::patiently).start();
    } else if (days > 0) {
      throw new WrongUsage("keep is for a folder that holds its own truth");
    }
  }

  private <T> T patiently(Callable<T> work) throws InterruptedException {
    return turn(work, LONG_PATIENCE_SECONDS);
  }

  /// Checks texts against what is held.
  ///
  /// @param door fetches the page at an address; null when none is fetched
  public CheckDesk checks(@Nullable Function<String, Checks.Fetch> door) {
    return new Checks(this, door);
  }

  /// Reads a report against everything held, and keeps nothing. Waits for the desk, which has its
  /// turn between two batches.
  ///
  /// @throws IllegalStateException when the desk does not come to it in time
  StoryPart check(Report report) {
    Prepared prepared = desk.prepare(report);
    try {
      return turn(() -> desk.check(prepared), PATIENCE_SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while checking", e);
    }
  }

  /// Does something between two portions of the desk.
  private <T> T turn(Callable<T> work, long seconds) throws InterruptedException {
    var turn = new FutureTask<T>(work);
    if (broken != null || !turns.offer(turn)) {
      throw new IllegalStateException("too much else is being checked: try again in a while");
    }
    news.release();
    try {
      return turn.get(seconds, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      turn.cancel(false);
      throw new IllegalStateException("the desk is busy with new reports: try again in a while", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof StorageFailure failure
          ? failure
          : new IllegalStateException("the text could not be checked", e.getCause());
    }
  }

  /// Waits a while until an entry is worked, so that a page about it tells all.
  void await(long seq) {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(COURTESY_SECONDS);
    while (stores.derived().derivedTo() < seq && broken == null && System.nanoTime() < until) {
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  /// Entries taken in and not yet worked.
  public long waiting() {
    return stores.truth().lastSeq() - stores.derived().derivedTo();
  }

  /// Reports that can be searched for by their words alone yet; 0 where none are embedded.
  public long unembedded() {
    return senses == null ? 0 : stores.search().searches().waiting();
  }

  /// Entries that are worked and can't be searched for yet.
  long unsearchable() {
    return desk.unsearchable();
  }

  /// Texts that wait to be checked.
  long checksWaiting() {
    return turns.size();
  }

  /// What watches fired and receivers were not told yet.
  long undelivered() {
    return deliveries == null ? stores.deliveries().waiting() : deliveries.owed();
  }

  /// How many reports a step failed on.
  public long parked() {
    return stores.derived().parked().size();
  }

  /// What stopped the desk; null while it works.
  public @Nullable RuntimeException broken() {
    return broken;
  }

  private void follow() {
    while (open) {
      try {
        takeTurns();
        if (desk.step() == 0) {
          long began = System.nanoTime();
          if (desk.embed() > 0) {
            waitForNews(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
          } else {
            desk.rest();
            waitForNews(IDLE_MILLIS);
          }
        }
        broken = null;
      } catch (StorageFailure e) {
        if (!heldUp(e)) {
          return;
        }
      } catch (RuntimeException e) {
        stopped(e);
        return;
      }
    }
  }

  /// A world that may be whole again later is waited for; told once, not at each try.
  ///
  /// @return whether to try again
  private boolean heldUp(StorageFailure failure) {
    return switch (failure.category()) {
      case DAMAGED, NEWER -> {
        stopped(failure);
        yield false;
      }
      case DISK_FULL, LOCKED, AWAY, OTHER -> {
        if (broken == null) {
          LOG.error("the desk is held up, and goes on when it can", failure);
        }
        broken = failure;
        waitForNews(IDLE_MILLIS);
        yield true;
      }
    };
  }

  private void stopped(RuntimeException trouble) {
    broken = trouble;
    LOG.error("the desk stopped: nothing new is worked until a restart", trouble);
  }

  private void takeTurns() {
    for (var turn = turns.poll(); turn != null; turn = turns.poll()) {
      turn.run();
    }
  }

  private void waitForNews(long millis) {
    try {
      if (news.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
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
    fronts.close();
    news.release();
    if (keeping != null) {
      keeping.close();
    }
    stopDelivering();
    try {
      follower.join();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    if (cluster != null) {
      cluster.close();
    }
    desk.close();
    if (senses != null) {
      senses.close();
    }
    stores.close();
  }
}
