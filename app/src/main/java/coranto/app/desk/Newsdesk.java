package coranto.app.desk;

import coranto.embedded.HeldPlaces;
import coranto.flow.Groundwork;
import coranto.flow.Looked;
import coranto.flow.Outcome;
import coranto.flow.Pipeline;
import coranto.flow.Prepared;
import coranto.flow.Searchable;
import coranto.flow.StorageFailure;
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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Works what was taken in: prepares reports on several threads, decides them in the order of their
/// numbers, keeps what was derived, makes it searchable. One thread drives it.
public final class Newsdesk implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Newsdesk.class);
  private static final int BATCH = 64;
  private static final int COMMIT_EVERY = 2_048;

  /// Where reports trickle in, each pause would make a small part of each index.
  private static final long COMMIT_REST_NANOS = TimeUnit.SECONDS.toNanos(10);

  private final Stores stores;
  private final Supplier<Steps> making;
  private final UnsavedTraces unsaved;
  private final KeptFeatures features;
  private final Groundwork groundwork;
  private final ExecutorService preparing;
  private final ReadingAhead ahead;
  private final HeldStories places;
  private final SearchDesk searching;
  private final Figures figures = new Figures();

  /// Entries that deciding failed on and that are not kept yet, with the reason.
  private final Map<Long, String> failed = new HashMap<>();

  private Steps steps;
  private long uncommitted;
  private long committedAt = System.nanoTime() - COMMIT_REST_NANOS;
  private boolean whole = true;

  /// @param making makes steps that remember nothing yet
  /// @param groundwork what others do of an entry before
  /// @param threads how many prepare reports
  public Newsdesk(
      Stores stores,
      Supplier<Steps> making,
      UnsavedTraces unsaved,
      KeptFeatures features,
      Groundwork groundwork,
      int threads) {
    this.stores = stores;
    this.making = making;
    this.steps = making.get();
    this.unsaved = unsaved;
    this.features = features;
    this.groundwork = groundwork;
    this.places = new HeldPlaces(stores.truth(), stores.derived());
    this.preparing =
        Executors.newFixedThreadPool(threads, Thread.ofPlatform().name("prepare-", 0).factory());
    this.ahead = new ReadingAhead(stores.truth(), preparing, BATCH);
    this.searching = new SearchDesk(stores, steps.outlets());
    new Recovery(stores, steps, features, searching).run();
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
    commitWhole();
    return worked;
  }

  public Figures figures() {
    return figures;
  }

  /// Entries that are worked and can't be searched for yet. For any thread.
  public long unsearchable() {
    return searching.behind();
  }

  /// Makes durable what is only visible yet, unless it did so seconds ago: what isn't durable is
  /// made again from the derived rows after a crash.
  public void rest() {
    if (System.nanoTime() - committedAt >= COMMIT_REST_NANOS) {
      commitWhole();
    }
  }

  private void commitWhole() {
    if (whole && uncommitted > 0) {
      commit();
    }
  }

  /// Embeds a few reports that wait for it, or makes a few searchable that are not yet; returns how
  /// many.
  public int embed() {
    int embedded = searching.embed();
    uncommitted += embedded;
    return embedded + searching.bringUp();
  }

  /// Works the next entries, at most a batch; returns how many.
  public int step() {
    return step(BATCH);
  }

  /// Works the next entries, at most `most`; returns how many. The rows are the same for any
  /// `most`.
  public int step(int most) {
    if (!whole) {
      beginAnew();
    }
    searching.bringUp();
    List<Entry> entries = stores.truth().entries(stores.derived().derivedTo(), most);
    if (entries.isEmpty()) {
      return 0;
    }
    whole = false;
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
    if (whole && uncommitted >= COMMIT_EVERY) {
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
    return kept();
  }

  /// What is retracted goes out of everything that was derived up to here.
  private int retract(Entry.Retracted entry) {
    Withdrawal withdrawal = steps.withdrawing(stores, places, unsaved::add).withdraw(entry);
    stores.derived().save(withdrawal);
    unsaved.clear();
    features.saved();
    searching.remove(withdrawal.gone().stream().map(Withdrawal.Gone::report).toList());
    return kept();
  }

  /// A pin is worked alone: it asks where reports stand, by what is saved.
  private int pin(Entry.Pinned entry) {
    stores.derived().save(steps.pipeline().pin(entry.seq(), entry.pin(), places));
    features.saved();
    return kept();
  }

  private int mark(Entry.Marked entry) {
    stores.derived().save(entry);
    return kept();
  }

  private int watch(Entry.Watched entry) {
    steps.watches().set(entry.watch());
    stores.derived().pass(entry.seq());
    return kept();
  }

  /// All of an entry is kept.
  private int kept() {
    whole = true;
    return 1;
  }

  private int work(List<Entry.Revised> entries) {
    var portion =
        new Portion(
            entries,
            failed,
            steps,
            unsaved,
            preparing,
            ahead,
            new Portion.Ground(this::prepare, this::compare),
            figures);
    boolean all = portion.work();
    List<Outcome> outcomes = portion.outcomes();
    long began = System.nanoTime();
    List<Searchable> searchable = outcomes.stream().map(searching::searchable).toList();
    if (!outcomes.isEmpty()) {
      stores.derived().save(outcomes, matched(searchable), portion.parked());
    }
    figures.add(Step.KEEP, outcomes.size(), began);
    failed.clear();
    unsaved.clear();
    features.saved();
    steps.people().clear();
    index(searchable);
    whole = all;
    failed.putAll(portion.failed());
    return outcomes.isEmpty() ? step(entries.size()) : outcomes.size();
  }

  private void index(List<Searchable> searchable) {
    long began = System.nanoTime();
    searching.add(searchable);
    figures.add(Step.INDEX, searchable.size(), began);
  }

  /// Goes back to what is kept, after work that broke off: the next steps are as after a restart.
  private void beginAnew() {
    stores.near().back();
    stores.imprints().back();
    searching.back();
    unsaved.clear();
    ahead.clear();
    steps = making.get();
    new Recovery(stores, steps, features, searching).run();
    steps.pipeline().restore(places);
    whole = true;
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
      asked.put(report.seq(), preparing.submit(() -> matching(report)));
    }
    var matched = new HashMap<Long, List<Watch>>();
    asked.forEach((seq, watches) -> matched.put(seq, Portion.done(watches)));
    return matched;
  }

  /// A report that can't be matched fires no watch.
  private List<Watch> matching(Searchable report) {
    try {
      return steps.watches().matching(report);
    } catch (RuntimeException | StackOverflowError e) {
      LOG.warn("unmatched entry={} report={}", report.seq(), report.report().id(), e);
      return List.of();
    }
  }

  /// Reads and understands a report that is to be checked. On any thread.
  public Prepared prepare(Report report) {
    return steps.preparation().prepare(report);
  }

  /// Whether a report can be understood and compared; whether it can be grouped shows when it is
  /// worked.
  public boolean worksNow(Report report) {
    try {
      Prepared prepared = prepare(report);
      steps.pipeline().check(prepared);
      return true;
    } catch (StorageFailure e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
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

  private Prepared prepare(Entry.Revised entry) {
    searching.keep(entry.report(), groundwork.meant(entry.seq()));
    Understood understood = groundwork.understood(entry);
    return understood == null
        ? steps.preparation().prepare(entry.report())
        : steps.preparation().sketch(understood);
  }

  /// Makes the indexes durable up to what is derived; not after a batch that broke off, of which
  /// they hold more.
  private void commit() {
    long derivedTo = stores.derived().derivedTo();
    stores.near().commit(derivedTo);
    stores.imprints().commit(derivedTo);
    searching.commit(derivedTo);
    uncommitted = 0;
    committedAt = System.nanoTime();
  }

  @Override
  public void close() {
    ahead.clear();
    preparing.shutdown();
    if (whole) {
      commit();
    }
  }
}
