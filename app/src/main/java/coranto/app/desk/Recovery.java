package coranto.app.desk;

import coranto.flow.OpenEntry;
import coranto.flow.Prepared;
import coranto.group.features.Finding;
import coranto.report.Entry;
import java.util.List;
import java.util.Set;

/// Brings what is kept in memory and in the indexes to where the derived rows stand: at start, and
/// after a crash.
final class Recovery {
  private static final int BATCH = 256;

  private final Stores stores;
  private final Steps steps;
  private final KeptFeatures features;
  private final SearchDesk searching;

  /// Entries of what was retracted.
  private final Set<Long> gone;

  /// Entries that a step failed on.
  private final Set<Long> parked;

  Recovery(Stores stores, Steps steps, KeptFeatures features, SearchDesk searching) {
    this.stores = stores;
    this.steps = steps;
    this.features = features;
    this.searching = searching;
    this.gone = Set.copyOf(stores.derived().gone());
    this.parked = stores.derived().parked().keySet();
  }

  void run() {
    long derivedTo = stores.derived().derivedTo();
    each(stores.near().committed(), derivedTo, this::near);
    each(stores.imprints().committed(), derivedTo, this::imprint);
    each(stores.search().committed(), derivedTo, searching::add);
    withdraw(derivedTo);
    stores.search().show();
    for (Entry.Pinned pinned : stores.truth().pins()) {
      if (pinned.seq() <= derivedTo) {
        steps.pipeline().restore(pinned.seq(), pinned.pin());
      }
    }
    for (Entry.Watched watched : stores.truth().watches()) {
      if (watched.seq() <= derivedTo) {
        steps.watches().set(watched.watch());
      }
    }
    features.begin(steps.preparation());
    stores.derived().open().forEach(this::open);
  }

  private void each(long after, long to, java.util.function.Consumer<Entry.Revised> work) {
    long at = after;
    List<Entry> entries = stores.truth().entries(at, BATCH);
    while (!entries.isEmpty() && at < to) {
      for (Entry entry : entries) {
        switch (entry) {
          case Entry.Revised revised when revised.seq() <= to && !gone.contains(revised.seq()) ->
              work.accept(revised);
          case Entry.Revised _,
              Entry.Pinned _,
              Entry.Marked _,
              Entry.Watched _,
              Entry.Retracted _,
              Entry.Erased _ -> {}
        }
        at = entry.seq();
      }
      entries = at < to ? stores.truth().entries(at, BATCH) : List.of();
    }
  }

  /// What was retracted may still stand in the indexes.
  private void withdraw(long derivedTo) {
    for (Entry.Retracted retracted : stores.truth().retractions().entries()) {
      boolean indexed =
          retracted.seq() > Math.min(stores.near().committed(), stores.search().committed());
      if (indexed && retracted.seq() <= derivedTo) {
        gone.forEach(stores.near()::remove);
        stores.derived().goneReports().forEach(stores.search()::remove);
        return;
      }
    }
  }

  private void near(Entry.Revised entry) {
    var keys = toTrace(entry).heldKeys();
    stores.near().add(entry.seq(), entry.report().time().day(), keys);
  }

  private void imprint(Entry.Revised entry) {
    stores.imprints().add(entry.seq(), toTrace(entry).imprint());
  }

  private Prepared toTrace(Entry.Revised entry) {
    return parked.contains(entry.seq())
        ? steps.preparation().parked(entry.report())
        : steps.preparation().toTrace(entry.report());
  }

  private void open(OpenEntry entry) {
    Finding kept = entry.finding();
    steps.pipeline().restore(entry, kept == null ? features.finding(entry.seq()) : kept);
  }
}
