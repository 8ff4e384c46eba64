package coranto.app.desk;

import coranto.flow.Prepared;
import coranto.flow.Truth;
import coranto.report.Entry;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;

/// Reports that are read and understood before their turn, so that no thread rests while those
/// before them are decided and kept. For the desk's thread.
final class ReadingAhead {
  private final Truth truth;
  private final ExecutorService threads;
  private final int most;
  private final Map<Long, Begun> begun = new HashMap<>();

  /// @param entry as it was then: it may be erased since
  private record Begun(Entry.Revised entry, Future<Prepared> reading) {}

  /// @param most how many are read ahead
  ReadingAhead(Truth truth, ExecutorService threads, int most) {
    this.truth = truth;
    this.threads = threads;
    this.most = most;
  }

  /// A report as it is or will be read.
  Future<Prepared> reading(Entry.Revised entry, Function<Entry.Revised, Prepared> prepare) {
    Begun before = begun.remove(entry.seq());
    return before != null && before.entry().equals(entry)
        ? before.reading()
        : threads.submit(() -> prepare.apply(entry));
  }

  /// Begins to read the reports behind an entry; what was begun before and never
  /// came to its turn is forgotten.
  void begin(long seq, Function<Entry.Revised, Prepared> prepare) {
    clear();
    for (Entry entry : truth.entries(seq, most)) {
      if (entry instanceof Entry.Revised revised) {
        begun.put(entry.seq(), new Begun(revised, threads.submit(() -> prepare.apply(revised))));
      }
    }
  }

  void clear() {
    begun.values().forEach(each -> each.reading().cancel(false));
    begun.clear();
  }
}
