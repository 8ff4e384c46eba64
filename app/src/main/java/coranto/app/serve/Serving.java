package coranto.app.serve;

import coranto.app.desk.Newsdesk;
import coranto.app.desk.Stores;
import coranto.app.owner.Marks;
import coranto.app.owner.Pins;
import coranto.app.owner.Retracting;
import coranto.app.watch.Deliveries;
import coranto.app.watch.Watches;
import coranto.app.wiring.Wiring;
import coranto.flow.CheckDesk;
import coranto.flow.Groundwork;
import coranto.flow.IntakeDesk;
import coranto.flow.MarkDesk;
import coranto.flow.Newsroom;
import coranto.flow.PinDesk;
import coranto.flow.Prepared;
import coranto.flow.QuerySense;
import coranto.flow.RetractDesk;
import coranto.flow.Truth;
import coranto.flow.WatchDesk;
import coranto.gather.door.Parcel;
import coranto.gather.door.Sent;
import coranto.models.OpenNlpLanguages;
import coranto.report.Incoming;
import coranto.report.OutletBook;
import coranto.report.Report;
import coranto.report.Taken;
import coranto.scale.kafka.Cluster;
import coranto.scale.kafka.KafkaTruth;
import coranto.story.StoryPart;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
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
  private static final Duration QUERY_PATIENCE = Duration.ofMillis(100);
  private static final Duration FIRST_REST = Duration.ofSeconds(30);
  private static final long PATIENCE_SECONDS = 15;
  private static final long COURTESY_SECONDS = 3;
  private static final long PAUSE_MILLIS = 20;

  private final Stores stores;
  private final @Nullable KafkaTruth cluster;

  /// What is taken in goes there.
  private final Truth truth;

  private final Newsdesk desk;
  private final @Nullable QueryMeaning senses;
  private final Newsroom newsroom;
  private final Watches watches;
  private final Semaphore news = new Semaphore(0);

  /// What waits to be checked.
  private final Queue<FutureTask<StoryPart>> turns = new ArrayBlockingQueue<>(TURNS);

  private final Thread follower = Thread.ofPlatform().name("newsdesk").unstarted(this::follow);
  private @Nullable Deliveries deliveries;
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
    this.cluster = cluster == null ? null : followed(stores, cluster);
    this.truth = this.cluster == null ? stores.truth() : this.cluster;
    var groundwork = this.cluster == null ? Groundwork.NONE : this.cluster.groundwork();
    this.desk = Wiring.desk(stores, outlets, threads, new OpenNlpLanguages(), groundwork);
    this.senses =
        stores.embedder() == null
            ? null
            : new QueryMeaning(stores.embedder().unkept(), QUERY_PATIENCE).warm();
    this.newsroom = Wiring.newsroom(stores, senses == null ? QuerySense.NONE : senses, outlets);
    this.watches = new Watches(stores, truth, news::release);
  }

  private KafkaTruth followed(Stores stores, Cluster of) {
    return KafkaTruth.open(
        of, stores.truth(), () -> waiting() < Intake.AHEAD, () -> news.release());
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
    List<Taken> taken = truth.take(reports);
    news.release();
    return taken;
  }

  /// Takes in what programs hand in.
  public IntakeDesk intake() {
    return new Counter(truth, this::take, this::waiting);
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
  ///
  /// @param door hands a parcel over
  /// @param site where the owner reads: `http://localhost:8080`
  public void deliver(Function<Parcel, Sent> door, String site) {
    deliver(new Deliveries.Post(door, site, FIRST_REST));
  }

  public void deliver(Deliveries.Post post) {
    deliveries = new Deliveries(stores, watches, newsroom, post).start();
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
    var turn = new FutureTask<StoryPart>(() -> desk.check(prepared));
    if (broken != null || !turns.offer(turn)) {
      throw new IllegalStateException("too much else is being checked: try again in a while");
    }
    news.release();
    try {
      return turn.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      turn.cancel(false);
      throw new IllegalStateException("the desk is busy with new reports: try again in a while", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the text could not be checked", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while checking", e);
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

  /// How many reports a step failed on.
  public long parked() {
    return stores.derived().parked().size();
  }

  /// What stopped the desk; null while it works.
  public @Nullable RuntimeException broken() {
    return broken;
  }

  private void follow() {
    try {
      while (open) {
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
      }
    } catch (RuntimeException e) {
      broken = e;
      LOG.error("the desk stopped: nothing new is worked until a restart", e);
    }
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
    news.release();
    if (deliveries != null) {
      deliveries.close();
    }
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
