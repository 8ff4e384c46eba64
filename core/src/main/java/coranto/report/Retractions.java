package coranto.report;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All that was retracted, to look reports up in. Of several retractions that cover a report the
/// first counts.
public final class Retractions {
  /// Nothing was retracted.
  public static final Retractions NONE = of(List.of());

  private final Map<String, Entry.Retracted> byReport = new HashMap<>();
  private final Map<String, Entry.Retracted> byOutlet = new HashMap<>();

  private final List<Entry.Retracted> entries;

  private Retractions(List<Entry.Retracted> entries) {
    this.entries = List.copyOf(entries);
  }

  /// Their entries, in the order of `seq`.
  public List<Entry.Retracted> entries() {
    return entries;
  }

  /// @param entries in the order of `seq`
  public static Retractions of(List<Entry.Retracted> entries) {
    var retractions = new Retractions(entries);
    for (Entry.Retracted entry : entries) {
      switch (entry.retraction()) {
        case Retraction.OfReport of -> retractions.byReport.putIfAbsent(of.report(), entry);
        case Retraction.OfOutlet of -> retractions.byOutlet.putIfAbsent(of.outlet(), entry);
        case Retraction.ByAge _ -> {}
      }
    }
    return retractions;
  }

  /// The newest entry that retracts; 0 when none does.
  public long newest() {
    return entries.isEmpty() ? 0 : entries.getLast().seq();
  }

  /// The first that covers a report; empty when none does.
  public Optional<Entry.Retracted> of(Report report) {
    return of(report.id(), report.outletOrUnknown().key());
  }

  /// The same by id and outlet ([Outlet#key]).
  public Optional<Entry.Retracted> of(String report, String outlet) {
    Entry.Retracted one = byReport.get(report);
    Entry.Retracted all = byOutlet.get(outlet);
    return Optional.ofNullable(one == null || all != null && all.seq() < one.seq() ? all : one);
  }

  /// The first that covers all of an outlet ([Outlet#key]); empty when none does.
  public Optional<Entry.Retracted> ofOutlet(String outlet) {
    return Optional.ofNullable(byOutlet.get(outlet));
  }

  /// The one of a report itself, for when nothing else of the report is left; empty when there is
  /// none.
  public Optional<Entry.Retracted> ofReport(String report) {
    return Optional.ofNullable(byReport.get(report));
  }

  /// The first that took out what was seen at a moment, for its age; empty when none did.
  public Optional<Entry.Retracted> ofAge(Instant seen) {
    return entries.stream()
        .filter(
            entry ->
                entry.retraction() instanceof Retraction.ByAge by && seen.isBefore(by.before()))
        .findFirst();
  }

  /// What holds already and makes this one needless; null when nothing does.
  public Entry.@Nullable Retracted same(Retraction retraction) {
    return switch (retraction) {
      case Retraction.OfReport of -> byReport.get(of.report());
      case Retraction.OfOutlet of -> byOutlet.get(of.outlet());
      case Retraction.ByAge by -> ofAge(by.before().minusSeconds(1)).orElse(null);
    };
  }
}
