package coranto.app.watch;

import coranto.app.desk.Stores;
import coranto.embedded.SqliteDeliveries;
import coranto.embedded.SqliteDerived;
import coranto.flow.Delivery;
import coranto.flow.Delivery.State;
import coranto.flow.Hit;
import coranto.flow.Newsroom;
import coranto.gather.door.Parcel;
import coranto.gather.door.Sent;
import coranto.report.Hashes;
import coranto.report.Watch;
import coranto.report.Watch.Receiver;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells receivers what watches fired. It follows what is derived on a thread of its own, so that
/// nobody waits for a receiver; one parcel at a time is under way to each, and a failure makes that
/// one alone rest.
///
/// A parcel is sent at least once: when the program dies between sending and noting it, again, with
/// the same id. What fired is handed on once, by the entry it fired at: neither a rebuild nor a
/// restart sends it anew.
public final class Deliveries implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);
  private static final int BATCH = 500;
  private static final int AT_ONCE = 8;
  private static final int ATTEMPTS = 12;
  private static final Duration LONGEST_REST = Duration.ofHours(6);
  private static final long IDLE_MILLIS = 1_000;
  private static final long PATIENCE_MILLIS = 2_000;

  /// Where deliveries come from and go to.
  ///
  /// @param door hands a parcel over
  /// @param site where the owner reads: `http://localhost:8080`
  /// @param rest how long a receiver is left alone after its first failure; twice as long each time
  public record Post(Function<Parcel, Sent> door, String site, Duration rest) {
    private static final Duration FIRST_REST = Duration.ofSeconds(30);

    public Post(Function<Parcel, Sent> door, String site) {
      this(door, site, FIRST_REST);
    }
  }

  private final SqliteDeliveries held;
  private final SqliteDerived derived;
  private final Watches watches;
  private final Newsroom newsroom;
  private final Post post;
  private final Set<String> underWay = ConcurrentHashMap.newKeySet();
  private final Semaphore places = new Semaphore(AT_ONCE);
  private final Semaphore news = new Semaphore(0);
  private final Thread thread = Thread.ofPlatform().name("deliveries").unstarted(this::go);
  private long handed;
  private volatile boolean open = true;

  public Deliveries(Stores stores, Watches watches, Newsroom newsroom, Post post) {
    this.held = stores.deliveries();
    this.derived = stores.derived();
    this.watches = watches;
    this.newsroom = newsroom;
    this.post = post;
    this.handed = held.handedTo();
  }

  public Deliveries start() {
    thread.start();
    return this;
  }

  private void go() {
    while (open) {
      try {
        handOn();
        send();
        if (news.tryAcquire(IDLE_MILLIS, TimeUnit.MILLISECONDS)) {
          news.drainPermits();
        }
      } catch (InterruptedException _) {
        return;
      } catch (RuntimeException e) {
        LOG.warn("deliveries are held up", e);
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(IDLE_MILLIS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// Makes deliveries of what fired since.
  private void handOn() {
    long to = derived.derivedTo();
    List<Hit> hits = derived.fired().after(handed, BATCH);
    while (!hits.isEmpty()) {
      // all that one entry fired, or what it fired beyond the batch would be passed over
      long last = hits.getLast().seq();
      boolean more = hits.size() == BATCH && hits.getFirst().seq() < last;
      List<Hit> whole = more ? hits.stream().filter(hit -> hit.seq() < last).toList() : hits;
      handed = whole.getLast().seq();
      held.hand(whole.stream().flatMap(hit -> deliveries(hit).stream()).toList(), handed);
      hits = derived.fired().after(handed, BATCH);
    }
    if (to > handed) {
      handed = to;
      held.hand(List.of(), to);
    }
  }

  private List<Delivery> deliveries(Hit hit) {
    return watches.watch(hit.watch()).filter(watch -> !watch.withdrawn()).stream()
        .flatMap(watch -> watch.receivers().stream())
        .map(receiver -> delivery(hit, receiver))
        .toList();
  }

  private static Delivery delivery(Hit hit, Receiver receiver) {
    String id = hit.name() + "." + Hashes.sha256(receiver.toString()).substring(0, 12);
    return new Delivery(id, hit, receiver, State.WAITING, 0, Instant.EPOCH, null);
  }

  /// How much fired and was not told yet: what is not handed on, at most so much of it, and what
  /// waits.
  public long owed() {
    int fired = derived.fired().after(held.handedTo(), BATCH).size(); // first: it goes to the other
    return fired + held.waiting();
  }

  private void send() {
    for (Delivery delivery : held.due(Instant.now())) {
      String address = delivery.receiver().address();
      if (open && !underWay.contains(address) && places.tryAcquire()) {
        underWay.add(address);
        Thread.ofVirtual().name("delivery").start(() -> send(delivery));
      }
    }
  }

  private void send(Delivery delivery) {
    try {
      Instant now = Instant.now();
      Optional<Watch> watch = watches.watch(delivery.hit().watch());
      Optional<Letter> letter =
          watch.flatMap(each -> Letter.of(delivery, each, newsroom, post.site()));
      if (letter.isEmpty() || watch.get().withdrawn()) {
        held.keep(delivery.now(State.DROPPED, now, "it is no longer watched or shown"));
        return;
      }
      switch (post.door().apply(letter.get().parcel(watches.secret(), now))) {
        case Sent.Arrived _ -> held.keep(delivery.now(State.ARRIVED, now, null));
        case Sent.Not(var why, var pause) -> again(delivery, why, pause);
      }
    } catch (RuntimeException e) {
      LOG.warn("a delivery failed: {}", delivery.id(), e);
      again(delivery, e.toString(), null);
    } finally {
      underWay.remove(delivery.receiver().address());
      places.release();
      news.release();
    }
  }

  private void again(Delivery delivery, String why, @Nullable Duration asked) {
    if (!open) {
      return; // broken off by us: it waits for the next start
    }
    int attempts = delivery.attempts() + 1;
    Duration rest = post.rest().multipliedBy(1L << Math.min(attempts - 1, 20));
    rest = asked != null && asked.compareTo(rest) > 0 ? asked : rest;
    rest = rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest;
    State state = attempts < ATTEMPTS ? State.WAITING : State.GIVEN_UP;
    held.keep(delivery.now(state, Instant.now().plus(rest), why));
  }

  /// Waits for what is under way for two seconds at most; the rest waits for the next start.
  @Override
  public void close() {
    if (!open) {
      return;
    }
    open = false;
    thread.interrupt();
    try {
      thread.join(PATIENCE_MILLIS);
      if (!places.tryAcquire(AT_ONCE, PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
        LOG.info("deliveries under way are sent again at the next start");
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
