package coranto.embedded;

import coranto.flow.Held;
import coranto.flow.Truth;
import coranto.report.Entry;
import coranto.report.Reading;
import coranto.text.TextReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Readings of entries held, read again from the truth when they aren't among the last used. For
/// one
/// thread.
public final class HeldReadings implements Held {
  private final Truth truth;
  private final Map<Long, Reading> kept;

  /// @param bound how many readings are kept, about 40 kB each
  public HeldReadings(Truth truth, int bound) {
    this.truth = truth;
    this.kept =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Long, Reading> eldest) {
            return size() > bound;
          }
        };
  }

  @Override
  public Reading reading(long seq) {
    return kept.computeIfAbsent(seq, this::read);
  }

  /// Keeps a reading that was just made.
  public void keep(long seq, Reading reading) {
    kept.put(seq, reading);
  }

  private Reading read(long seq) {
    List<Entry> entries = truth.entries(seq - 1, 1);
    if (entries.isEmpty() || entries.getFirst().seq() != seq) {
      throw new IllegalArgumentException("no entry " + seq);
    }
    return switch (entries.getFirst()) {
      case Entry.Revised(var _, var report) -> TextReader.read(report);
    };
  }
}
