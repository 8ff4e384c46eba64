package coranto.app.owner;

import coranto.app.desk.Stores;
import coranto.app.wiring.Wiring;
import coranto.report.OutletBook;
import coranto.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Reports that a step failed on: held and readable, and in no story but their own.
public final class Parked {
  private final Stores stores;

  public Parked(Stores stores) {
    this.stores = stores;
  }

  /// One of them.
  public record Each(long seq, String id, int revision, String reason) {}

  /// All of them, in the order they came in.
  public List<Each> all() {
    var all = new ArrayList<Each>();
    for (Map.Entry<Long, String> each : stores.derived().parked().entrySet()) {
      Report report = stores.truth().report(each.getKey());
      all.add(new Each(each.getKey(), report.id(), report.revision(), each.getValue()));
    }
    return all;
  }

  /// Those that every step gets through now, with the model and the versions of today.
  public List<Each> mended(OutletBook outlets) {
    var mended = new ArrayList<Each>();
    try (var desk = Wiring.desk(stores, outlets, 1)) {
      for (Each each : all()) {
        if (desk.worksNow(stores.truth().report(each.seq()))) {
          mended.add(each);
        }
      }
    }
    return mended;
  }
}
