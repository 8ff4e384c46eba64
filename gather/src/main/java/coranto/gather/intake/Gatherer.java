package coranto.gather.intake;

import coranto.extract.Extractor;
import coranto.flow.FeedBook;
import coranto.flow.FeedState;
import coranto.flow.FeedState.Standing;
import coranto.flow.SecondLooks;
import coranto.flow.StorageFailure;
import coranto.gather.door.Door;
import coranto.gather.door.Errand;
import coranto.gather.door.Failure;
import coranto.gather.door.Fetched;
import coranto.gather.door.Limits;
import coranto.gather.door.Secret;
import coranto.gather.schedule.Agenda.Slot;
import coranto.gather.schedule.Pace;
import coranto.gather.schedule.Rhythm;
import coranto.gather.schedule.Turns;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Has every feed looked at when it is due. Feeds whose servers were slow have places of their own,
/// so that they keep no other waiting.
public final class Gatherer implements AutoCloseable {
  private static final Duration SLOW = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofSeconds(6);

  private final FeedBook book;
  private final SecondLooks looks;
  private final Look look;
  private final Courier courier;
  private final FeedFinder finder;
  private final Aftermath aftermath;
  private final GatherNews news;
  private final InstantSource clock;
  private final Lane quick;
  private final Lane slow;
  private final Set<String> known = ConcurrentHashMap.newKeySet();
  private final Set<Thread> atWork = ConcurrentHashMap.newKeySet();
  private final AtomicInteger inHand = new AtomicInteger();
  private final AtomicInteger left = new AtomicInteger();
  private final List<Thread> lanes;
  private volatile boolean open = true;
  private volatile boolean again = true;
  private volatile @Nullable RuntimeException broken;

  /// @param taking writes to the same truth
  /// @param pace how pauses are kept
  /// @param secrets what opens a paid feed, by its address
  public Gatherer(
      Door door,
      Books books,
      Taking taking,
      GatherNews news,
      Manner manner,
      InstantSource clock,
      Pace pace,
      Function<String, @Nullable Secret> secrets) {
    this.book = books.feeds();
    this.looks = books.looks();
    this.news = news;
    this.clock = clock;
    var turns = new Turns(pace, manner.pause(), manner.requests());
    this.courier = new Courier(door, turns, clock, news);
    this.finder = new FeedFinder(courier);
    var extractor = new Extractor();
    var maker = new ReportMaker(courier, extractor, news);
    var rereading = new Rereading(books, taking, courier, extractor, news, clock, manner.again());
    this.aftermath = new Aftermath(new Rhythm(manner.seed(), manner.least()));
    var unaltered = new Unaltered(books.pages(), extractor);
    var entries =
        new Entries(book.entries(), books.truth(), taking, maker, rereading, unaltered, news);
    this.look = new Look(book, courier, entries, rereading, aftermath, news, clock, secrets);
    this.quick = new Lane(manner.looks(), clock);
    this.slow = new Lane(Math.max(1, manner.looks() / 4), clock);
    this.lanes = List.of(lane("gather", quick), lane("gather-slow", slow));
    for (FeedState state : book.all()) {
      known.add(state.address());
      schedule(state);
    }
  }

  private Thread lane(String name, Lane lane) {
    return Thread.ofPlatform()
        .name(name)
        .unstarted(
            () -> {
              try {
                lane.run(slot -> work(lane, slot));
              } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
              }
            });
  }

  /// Adds a feed, to be looked at now; nothing when it is there.
  ///
  /// @return whether it is new
  public synchronized boolean add(String address, @Nullable String title, List<String> folders) {
    if (!known.add(address)) {
      return false;
    }
    var state = FeedState.unknown(address, title, clock.instant()).in(folders);
    book.keep(List.of(state));
    schedule(state);
    return true;
  }

  /// Finds the feed that an address stands for; asks politely, which may take some seconds.
  public FeedFinder.Found find(String address) {
    return known.contains(address) ? new FeedFinder.Found.Itself() : finder.find(address);
  }

  /// Fetches the bytes of a picture, with the manners that pages are fetched with.
  public Fetched picture(String address) {
    return courier.asked(Errand.of(address, Limits.PICTURE), Asked.PICTURE);
  }

  /// Forgets a feed; its reports stay.
  public synchronized void remove(String address) {
    known.remove(address);
    quick.agenda().remove(address);
    slow.agenda().remove(address);
    book.forget(address);
    looks.dropAll(address);
  }

  /// Begins to look at feeds as they are due.
  public void start() {
    lanes.forEach(Thread::start);
  }

  /// Looks at feeds as they are due until this is closed or the store breaks.
  public void run() {
    start();
    while (open) {
      pause();
    }
  }

  /// Looks once at every feed that is not gone and not backed off, and returns when all are done or
  /// this was closed.
  public void once() {
    again = false;
    Instant now = clock.instant();
    for (FeedState state : book.all()) {
      if (state.standing() == Standing.LIVE
          && (state.failures() == 0 || !state.due().isAfter(now))) {
        left.incrementAndGet();
        lane(state).put(new Slot(state.address(), Courier.host(state.at()), now));
      } else {
        lane(state).agenda().remove(state.address());
      }
    }
    start();
    while (open && left.get() > 0) {
      pause();
    }
  }

  /// Looks at the feed that is due longest, on this thread.
  ///
  /// @return whether one was due
  public boolean step() {
    for (Lane lane : List.of(quick, slow)) {
      Slot slot = lane.agenda().take(clock.instant());
      if (slot != null) {
        lookAt(slot);
        lane.agenda().left(slot.host());
        return true;
      }
    }
    return false;
  }

  /// When the next feed is due; null when there is none.
  public @Nullable Instant next() {
    Instant one = quick.agenda().next();
    Instant other = slow.agenda().next();
    return one == null || (other != null && other.isBefore(one)) ? other : one;
  }

  /// How many feeds are due and wait.
  public long due() {
    return quick.agenda().due(clock.instant()) + slow.agenda().due(clock.instant());
  }

  /// What broke the store, which ends the gathering; null while it works.
  public @Nullable RuntimeException broken() {
    return broken;
  }

  private boolean busy() {
    return inHand.get() > 0;
  }

  private void work(Lane lane, Slot slot) {
    inHand.incrementAndGet();
    atWork.add(Thread.currentThread());
    try {
      if (open) {
        lookAt(slot);
      }
    } finally {
      atWork.remove(Thread.currentThread());
      lane.done(slot);
      inHand.decrementAndGet();
      left.decrementAndGet();
    }
  }

  private void lookAt(Slot slot) {
    FeedState state = book.find(slot.feed()).orElse(null);
    if (state == null) {
      return;
    }
    news.looking(state);
    try {
      Look.Seen seen = look.look(state);
      keep(seen.state(), seen.fresh());
    } catch (Stopped _) {
      Thread.currentThread().interrupt();
    } catch (StorageFailure e) {
      if (open) {
        broken = e;
        open = false;
      }
    } catch (RuntimeException e) {
      news.broke(state, e);
      Instant now = clock.instant();
      keep(
          aftermath.failed(
              state, now, now, Duration.ZERO, "something unexpected: " + e, null, false),
          0);
    }
  }

  private synchronized void keep(FeedState state, int fresh) {
    if (!open || Thread.currentThread().isInterrupted() || !known.contains(state.address())) {
      return; // told to stop in the middle: what it saw is no verdict
    }
    book.keep(List.of(state));
    if (again) {
      schedule(state);
    }
    news.looked(state, fresh);
  }

  private void schedule(FeedState state) {
    if (state.standing() == Standing.LIVE) {
      lane(state).put(new Slot(state.address(), Courier.host(state.at()), state.due()));
    }
  }

  private Lane lane(FeedState state) {
    boolean failed =
        state.trouble() != null && state.trouble().startsWith(Failure.TOO_SLOW.words());
    boolean dawdles = failed || state.took().compareTo(SLOW) > 0;
    return dawdles ? slow : quick;
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// Stops within seconds: what is in the middle is dropped and looked at again after a restart.
  @Override
  public void close() {
    open = false;
    lanes.forEach(Thread::interrupt);
    Instant end = Instant.now().plus(PATIENCE);
    while (busy() && Instant.now().isBefore(end)) {
      atWork.forEach(Thread::interrupt);
      pause();
    }
  }
}
