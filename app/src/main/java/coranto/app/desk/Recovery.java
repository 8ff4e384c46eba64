package coranto.app.desk;

import coranto.flow.OpenEntry;
import coranto.flow.Prepared;
import coranto.group.features.Finding;
import coranto.report.Entry;
import java.util.Set;

/// Brings what is kept in memory and in the indexes to where the derived rows stand: at start, and
/// after a crash.
final class Recovery {
  private final Stores stores;
  private final Steps steps;
  private final KeptFeatures features;
  private final SearchDesk searching;
  private final Held held;

  /// Entries that a step failed on.
  private final Set<Long> parked;

  Recovery(Stores stores, Steps steps, KeptFeatures features, SearchDesk searching) {
    this.stores = stores;
    this.steps = steps;
    this.features = features;
    this.searching = searching;
    this.held = Held.of(stores);
    this.parked = stores.derived().parked().keySet();
  }

  void run() {
    long derivedTo = stores.derived().derivedTo();
    held.each(stores.near().committed(), derivedTo, this::near);
    held.each(stores.imprints().committed(), derivedTo, this::imprint);
    if (held.retracted(stores.near().committed(), derivedTo)) {
      held.gone().forEach(stores.near()::remove);
    }
    searching.recover();
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
