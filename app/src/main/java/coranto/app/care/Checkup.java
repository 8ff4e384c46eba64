package coranto.app.care;

import coranto.app.desk.Stores;
import coranto.flow.StorageFailure;
import coranto.report.Entry;
import coranto.report.Field;
import coranto.report.Mark;
import coranto.report.Report;
import coranto.report.Revision;
import coranto.trace.Trace;
import coranto.wire.BadJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;

/// Verifies derived rows and indexes against the truth, and the truth against its hashes.
public final class Checkup {
  private static final int BATCH = 256;

  /// More than this many things wrong are not told one by one.
  private static final int TOLD = 100;

  private final Stores stores;

  /// Entries of what was retracted, once the files are known to be readable.
  private Set<Long> gone = Set.of();

  private final List<String> wrong = new ArrayList<>();

  public Checkup(Stores stores) {
    this.stores = stores;
  }

  /// What is wrong, a sentence each; empty when all is well.
  public List<String> run(LongConsumer progress) {
    integrity();
    if (!wrong.isEmpty()) {
      return wrong; // what lies in damaged files can't be read
    }
    gone = Set.copyOf(stores.derived().gone());
    long derivedTo = stores.derived().derivedTo();
    tell(
        derivedTo > stores.truth().lastSeq(),
        "derived rows reach to entry " + derivedTo + ", beyond the truth");
    tell(!stores.truth().durable(), "commits of the truth don't wait for the disk");
    tell(!stores.derived().current(), "derived rows were made by other versions of the steps");
    long after = 0;
    for (var entries = stores.truth().entries(after, BATCH);
        !entries.isEmpty() && wrong.size() < TOLD;
        entries = stores.truth().entries(after, BATCH)) {
      entries.forEach(entry -> read(entry, derivedTo));
      after = entries.getLast().seq();
      progress.accept(after);
    }
    indexes(derivedTo);
    return wrong;
  }

  private void integrity() {
    String truth = stores.truth().integrity();
    tell(!truth.equals("ok"), "truth.db is damaged (restore it from a backup): " + truth);
    String derived = stores.derived().integrity();
    tell(
        !derived.equals("ok"), "derived.db is damaged (coranto rebuild makes it anew): " + derived);
  }

  private void read(Entry entry, long derivedTo) {
    try {
      check(entry, derivedTo);
    } catch (BadJson e) {
      tell(true, "what is derived from entry " + entry.seq() + " can't be read: " + e.getMessage());
    }
  }

  private void check(Entry entry, long derivedTo) {
    switch (entry) {
      case Entry.Revised(var revision, var report) -> {
        tell(
            !report.textHash().equals(revision.textHash()),
            "entry "
                + revision.seq()
                + ": the text of "
                + report.id()
                + " is not what its hash says");
        if (gone.contains(revision.seq())) {
          withdrawn(revision);
        } else if (revision.seq() <= derivedTo) {
          derived(revision, report);
        }
      }
      case Entry.Pinned(long seq, var pin) -> {
        about(seq, pin.one());
        about(seq, pin.other());
      }
      case Entry.Marked(long seq, var mark) -> {
        switch (mark) {
          case Mark.Read read -> about(seq, read.report());
          case Mark.Starred starred -> about(seq, starred.report());
          case Mark.AllRead _ -> {}
        }
      }
      case Entry.Watched _, Entry.Retracted _ -> {}
      case Entry.Erased(var revision) -> withdrawn(revision);
    }
  }

  private void about(long seq, String report) {
    tell(
        stores.truth().revisions(report).isEmpty(),
        "entry " + seq + " is about " + report + ", which is not held");
  }

  private void withdrawn(Revision revision) {
    String id = revision.report();
    tell(
        stores.derived().derivation(id, revision.number()).isPresent()
            || stores.derived().membership(id).isPresent(),
        id + " was retracted or erased, and something is still derived from it");
  }

  private void derived(Revision revision, Report report) {
    var derivation = stores.derived().derivation(report.id(), revision.number());
    tell(
        derivation.isEmpty(),
        "nothing is derived for " + report.id() + ", revision " + revision.number());
    tell(stores.derived().membership(report.id()).isEmpty(), report.id() + " is in no story");
    derivation.ifPresent(
        derived -> {
          derived.traces().forEach(this::source);
          if (derived.title() != null) {
            source(derived.title());
          }
        });
  }

  private void source(Trace trace) {
    if (trace instanceof Trace.Sourced sourced) {
      var source = sourced.source();
      boolean stands =
          stores
              .truth()
              .report(source.report(), source.revision())
              .filter(held -> source.span().to() <= length(held.report(), source.field()))
              .filter(held -> !gone.contains(held.seq()))
              .isPresent();
      tell(!stands, "a sentence of " + trace.sentence().report() + " cites what is not held");
    }
  }

  private static int length(Report report, Field field) {
    return switch (field) {
      case TEXT -> report.text().length();
      case TITLE -> report.titleOrEmpty().length();
    };
  }

  private void indexes(long derivedTo) {
    tell(stores.near().committed() > derivedTo, "the near index reaches beyond what is derived");
    try {
      long committed = stores.search().committed();
      long searchable = stores.search().searches().reports();
      long held = stores.truth().reports() - stores.derived().goneReports().size();
      tell(
          committed >= stores.truth().lastSeq() && searchable != held,
          searchable + " reports are searchable, " + held + " are held and not retracted");
    } catch (StorageFailure e) {
      tell(true, "search can't be asked: " + e.getMessage());
    }
  }

  private void tell(boolean isWrong, String what) {
    if (isWrong && wrong.size() < TOLD) {
      wrong.add(what);
    }
  }
}
