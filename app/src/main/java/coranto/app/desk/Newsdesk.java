package coranto.app.desk;

import coranto.embedded.HeldPlaces;
import coranto.flow.Groundwork;
import coranto.flow.Looked;
import coranto.flow.Outcome;
import coranto.flow.Pipeline;
import coranto.flow.Prepared;
import coranto.flow.Searchable;
import coranto.flow.Understood;
import coranto.flow.Withdrawal;
import coranto.group.said.HeldStories;
import coranto.report.Entry;
import coranto.report.Report;
import coranto.report.Revision;
import coranto.report.Sentence;
import coranto.report.Watch;
import coranto.story.StoryPart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Works what was taken in: prepares reports on several threads, decides them in the order of their
/// numbers, keeps what was derived, makes it searchable. One thread drives it.
public final class Newsdesk implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Newsdesk.class);
  private static final int BATCH = 64;
  private static final int COMMIT_EVERY = 2_048;

  private final Stores stores;
  private final Steps steps;
  private final UnsavedTraces unsaved;
  private final Groundwork groundwork;
  private final ExecutorService preparing;
  private final Map<Long, String> parked = new ConcurrentSkipListMap<>();
  private final HeldStories places;
  private final SearchDesk searching;
  private long uncommitted;
  private boolean whole = true;

  /// @param groundwork what others do of an entry before
  /// @param threads how many prepare reports
  public Newsdesk(
      Stores stores, Steps steps, UnsavedTraces unsaved, Groundwork groundwork, int threads) {
    this.stores = stores;
    this.steps = steps;
    this.unsaved = unsaved;
    this.groundwork = groundwork;
    this.places = new HeldPlaces(stores.truth(), stores.derived());
    this.preparing =
        Executors.newFixedThreadPool(threads, Thread.ofPlatform().name("prepare-", 0).factory());
    this.searching = new SearchDesk(stores, steps.outlets());
    new Recovery(stores, steps, searching).run();
    steps.pipeline().restore(places);
  }

  /// Works all that is taken in and not yet derived.
  ///
  /// @param progress told the entry up to which all is derived
  /// @return how many entries were worked
  public long catchUp(LongConsumer progress) {
    long worked = 0;
    for (int done = step(); done > 0; done = step()) {
      worked += done;
      progress.accept(stores.derived().derivedTo());
    }
    rest();
    return worked;
  }

  /// Makes durable what is only visible yet.
  public void rest() {
    if (uncommitted > 0) {
      commit();
    }
  }

  /// Embeds a few reports that wait for it; returns how many.
  public int embed() {
    int embedded = searching.embed();
    uncommitted += embedded;
    return embedded;
  }

  /// Works the next entries, at most a batch; returns how many.
  public int step() {
    return step(BATCH);
  }

  /// Works the next entries, at most `most`; returns how many. The rows are the same for any
  /// `most`.
  public int step(int most) {
    List<Entry> entries = stores.truth().entries(stores.derived().derivedTo(), most);
    if (entries.isEmpty()) {
      return 0;
    }
    int done =
        switch (entries.getFirst()) {
          case Entry.Pinned pinned -> pin(pinned);
          case Entry.Marked marked -> mark(marked);
          case Entry.Watched watched -> watch(watched);
          case Entry.Retracted retracted -> retract(retracted);
          case Entry.Erased(var revision) -> passOver(revision);
          case Entry.Revised(var revision, var report) when retracted(revision, report) ->
              passOver(revision);
          case Entry.Revised _ -> work(revisions(entries));
        };
    uncommitted += done;
    if (uncommitted >= COMMIT_EVERY) {
      commit();
    }
    return done;
  }

  /// The reports up to the first entry that is worked otherwise.
  private List<Entry.Revised> revisions(List<Entry> entries) {
    var revisions = new ArrayList<Entry.Revised>(entries.size());
    for (Entry entry : entries) {
      switch (entry) {
        case Entry.Revised revised when !retracted(revised.revision(), revised.report()) ->
            revisions.add(revised);
        case Entry.Revised _,
            Entry.Pinned _,
            Entry.Marked _,
            Entry.Watched _,
            Entry.Retracted _,
            Entry.Erased _ -> {
          return revisions;
        }
      }
    }
    return revisions;
  }

  /// Whether it was retracted before it came in.
  private boolean retracted(Revision revision, Report report) {
    return stores
        .truth()
        .retractions()
        .of(report)
        .filter(by -> by.seq() < revision.seq())
        .isPresent();
  }

  /// Nothing is derived of what was retracted before it came in, or was destroyed since.
  private int passOver(Revision revision) {
    stores.derived().save(Withdrawal.of(revision.seq(), revision.report()));
    return 1;
  }

  /// What is retracted goes out of everything that was derived up to here.
  private int retract(Entry.Retracted entry) {
    whole = false;
    Withdrawal withdrawal = steps.withdrawing(stores, places, unsaved::add).withdraw(entry);
    stores.derived().save(withdrawal);
    whole = true;
    unsaved.clear();
    withdrawal.gone().forEach(gone -> stores.search().remove(gone.report()));
    stores.search().show();
    return 1;
  }

  /// A pin is worked alone: it asks where reports stand, by what is saved.
  private int pin(Entry.Pinned entry) {
    stores.derived().save(steps.pipeline().pin(entry.seq(), entry.pin(), places));
    return 1;
  }

  private int mark(Entry.Marked entry) {
    stores.derived().save(entry);
    return 1;
  }

  private int watch(Entry.Watched entry) {
    steps.watches().set(entry.watch());
    stores.derived().pass(entry.seq());
    return 1;
  }

  private int work(List<Entry.Revised> entries) {
    var outcomes = new ArrayList<Outcome>(entries.size());
    List<Future<Prepared>> prepared =
        entries.stream().map(entry -> preparing.submit(() -> prepare(entry))).toList();
    whole = false;
    var compared = new ArrayList<Future<Pipeline.Compared>>(entries.size());
    for (int at = 0; at < entries.size(); at++) {
      long seq = entries.get(at).seq();
      Prepared next = done(prepared.get(at));
      steps.pipeline().remember(seq, next);
      compared.add(preparing.submit(() -> compare(seq, next)));
    }
    for (int at = 0; at < entries.size(); at++) {
      outcomes.add(work(entries.get(at).seq(), done(prepared.get(at)), done(compared.get(at))));
    }
    List<Searchable> searchable = outcomes.stream().map(searching::searchable).toList();
    stores.derived().save(outcomes, matched(searchable), parked);
    parked.clear();
    whole = true;
    unsaved.clear();
    steps.people().clear();
    searchable.forEach(stores.search()::add);
    stores.search().show();
    return entries.size();
  }

  /// With what others looked up, where that can be relied on: they don't know what was retracted.
  private Pipeline.Compared compare(long seq, Prepared prepared) {
    Looked looked = groundwork.looked(seq);
    if (looked != null
        && looked.sentences().size() == prepared.traceKeys().size()
        && stores.truth().retractions().newest() == 0) {
      try {
        return steps.pipeline().compare(prepared, looked);
      } catch (IllegalArgumentException e) {
        LOG.debug("entry {}: what was found lies before the window here", seq, e);
      }
    }
    return steps.pipeline().compare(seq, prepared);
  }

  /// The watches that each matches, by entry.
  private Map<Long, List<Watch>> matched(List<Searchable> reports) {
    var asked = new LinkedHashMap<Long, Future<List<Watch>>>();
    for (Searchable report : reports) {
      asked.put(report.seq(), preparing.submit(() -> steps.watches().matching(report)));
    }
    var matched = new HashMap<Long, List<Watch>>();
    asked.forEach((seq, watches) -> matched.put(seq, done(watches)));
    return matched;
  }

  /// Reads and understands a report that is to be checked. On any thread.
  public Prepared prepare(Report report) {
    return steps.preparation().prepare(report);
  }

  /// Whether every step gets through a report.
  public boolean worksNow(Report report) {
    try {
      prepare(report);
      return true;
    } catch (RuntimeException e) {
      LOG.warn("{} is parked still", report.id(), e);
      return false;
    }
  }

  /// Traces a report against everything worked so far, and keeps nothing of it.
  public StoryPart check(Prepared prepared) {
    var reading = prepared.reading();
    var sentences = reading.sentences().stream().map(Sentence::span).toList();
    var traced = steps.pipeline().check(prepared);
    return new StoryPart(
        reading.report().change().sentences(sentences).build(),
        prepared.understanding(),
        traced.own(),
        traced.title().orElse(null));
  }

  /// A report that a step fails on is parked with the reason: it is held and readable, and the
  /// stream
  /// goes on.
  private Prepared prepare(Entry.Revised entry) {
    Report report = entry.report();
    try {
      Understood understood = groundwork.understood(entry);
      return understood == null
          ? steps.preparation().prepare(report)
          : steps.preparation().sketch(understood);
    } catch (RuntimeException e) {
      LOG.warn("parked entry {} ({})", entry.seq(), report.id(), e);
      parked.put(entry.seq(), e.toString());
      return steps.preparation().parked(report);
    }
  }

  private Outcome work(long seq, Prepared prepared, Pipeline.Compared compared) {
    Outcome outcome = steps.pipeline().work(seq, prepared, compared);
    unsaved.add(outcome.traces());
    steps.people().add(outcome.people());
    return outcome;
  }

  private static <T> T done(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while working", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /// Makes the indexes durable up to what is derived; not after a batch that broke off, of which
  /// they hold more.
  private void commit() {
    long derivedTo = stores.derived().derivedTo();
    stores.near().commit(derivedTo);
    stores.imprints().commit(derivedTo);
    stores.search().commit(derivedTo);
    uncommitted = 0;
  }

  @Override
  public void close() {
    preparing.shutdown();
    if (whole) {
      commit();
    }
  }
}
