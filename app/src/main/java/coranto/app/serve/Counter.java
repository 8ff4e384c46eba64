package coranto.app.serve;

import coranto.flow.IntakeDesk;
import coranto.flow.StorageFailure;
import coranto.flow.Truth;
import coranto.report.Entry;
import coranto.report.Incoming;
import coranto.report.Report;
import coranto.report.Retractions;
import coranto.report.Taken;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where programs hand reports in, and ask for those held.
final class Counter implements IntakeDesk {
  private static final Logger LOG = LoggerFactory.getLogger(Counter.class);

  /// After how many seconds a program may try again.
  private static final int WHEN_BEHIND = 5;

  private static final int WHEN_BROKEN = 60;

  private final Truth truth;
  private final Function<List<Incoming>, List<Taken>> door;
  private final LongSupplier waiting;
  private final Inflow inflow;

  /// @param waiting how many entries are not yet worked
  Counter(
      Truth truth,
      Function<List<Incoming>, List<Taken>> door,
      LongSupplier waiting,
      Inflow inflow) {
    this.inflow = inflow;
    this.truth = truth;
    this.door = door;
    this.waiting = waiting;
  }

  @Override
  public Answer take(String client, List<Report> reports) {
    if (waiting.getAsLong() > Intake.AHEAD) {
      inflow.refuse(Inflow.Reason.BEHIND);
      return new Answer.Later(
          "more than " + Intake.AHEAD + " entries wait to be worked", WHEN_BEHIND);
    }
    var tooMuch = inflow.program(client, reports);
    if (tooMuch != null) {
      return tooMuch;
    }
    try {
      return new Answer.Held(
          door.apply(reports.stream().map(Intake::seen).map(Incoming::of).toList()));
    } catch (StorageFailure e) {
      inflow.refuse(Inflow.Reason.STORE);
      LOG.error("reports that were handed in could not be stored", e);
      return new Answer.Later(told(e.category()), WHEN_BROKEN);
    }
  }

  private static String told(StorageFailure.Category category) {
    return switch (category) {
      case DISK_FULL -> "the disk is full";
      case LOCKED -> "the store is locked by another program";
      case DAMAGED -> "the store is damaged";
      case NEWER -> "the store was written by a newer program";
      case AWAY, OTHER -> "the store can't take more";
    };
  }

  @Override
  public Run reports(long after, int limit) {
    Retractions retractions = truth.retractions();
    List<Entry> entries = truth.entries(after, limit);
    List<Entry.Revised> shown =
        entries.stream()
            .filter(Entry.Revised.class::isInstance)
            .map(Entry.Revised.class::cast)
            .filter(entry -> retractions.of(entry.report()).isEmpty())
            .toList();
    long to = entries.isEmpty() ? after : entries.getLast().seq();
    return new Run(shown, to, to < truth.lastSeq());
  }
}
