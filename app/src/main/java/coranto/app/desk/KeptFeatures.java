package coranto.app.desk;

import coranto.embedded.OpenRows;
import coranto.embedded.SqliteDerived;
import coranto.flow.Preparation;
import coranto.flow.StoredTruth;
import coranto.group.features.Features;
import coranto.group.features.Finding;
import coranto.group.features.Gist;
import coranto.group.features.HeldFeatures;
import coranto.group.features.PackedFeatures;
import coranto.report.Report;
import coranto.text.Embedder;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What open reports are compared by: kept as rows; those that aren't saved yet, and those last
/// used, one a slot, in memory. What isn't kept is read anew, and kept.
public final class KeptFeatures implements HeldFeatures {
  private static final int SLOTS = 8_192;

  private record Slot(long entry, Features features) {}

  private final StoredTruth truth;
  private final SqliteDerived derived;
  private final OpenRows rows;
  private final PackedFeatures packed;
  private final Map<Long, Features> unsaved = new HashMap<>();
  private final @Nullable Slot[] slots = new Slot[SLOTS];
  private @Nullable Preparation preparation;

  /// @param embedder tells what is read from rows means; null for none
  public KeptFeatures(StoredTruth truth, SqliteDerived derived, @Nullable Embedder embedder) {
    this.truth = truth;
    this.derived = derived;
    rows = derived.opened();
    packed = new PackedFeatures(embedder);
  }

  /// Begins with what is saved.
  ///
  /// @param reader reads what isn't kept
  void begin(Preparation reader) {
    unsaved.clear();
    preparation = reader;
  }

  @Override
  public void put(long entry, Features features) {
    unsaved.put(entry, features);
    slots[slot(entry)] = new Slot(entry, features);
  }

  @Override
  public Features of(long entry) {
    Slot slot = slots[slot(entry)];
    if (slot == null || slot.entry() != entry) {
      slot = new Slot(entry, find(entry));
      slots[slot(entry)] = slot;
    }
    return slot.features();
  }

  private Features find(long entry) {
    Features fresh = unsaved.get(entry);
    Features found = fresh == null ? rows.features(entry, packed) : fresh;
    return found == null ? anew(entry).features() : found;
  }

  /// What an open entry is found by, read anew and kept.
  Finding finding(long entry) {
    return Finding.of(anew(entry));
  }

  private Gist anew(long entry) {
    Preparation reader = Objects.requireNonNull(preparation, "not begun");
    Report report = report(entry);
    boolean parked = derived.parked().containsKey(entry);
    Gist gist = (parked ? reader.parked(report) : reader.prepare(report)).gist();
    rows.keep(entry, gist);
    return gist;
  }

  /// The report of an entry; of the oldest that stands by it where that was erased.
  private Report report(long entry) {
    return truth
        .reportIn(entry)
        .orElseGet(() -> truth.report(rows.standingBy(entry).orElse(entry)));
  }

  @Override
  public void drop(long entry) {
    unsaved.remove(entry);
    Slot slot = slots[slot(entry)];
    if (slot != null && slot.entry() == entry) {
      slots[slot(entry)] = null;
    }
  }

  /// All that was put is saved.
  void saved() {
    unsaved.clear();
  }

  private static int slot(long entry) {
    return (int) entry & SLOTS - 1;
  }
}
