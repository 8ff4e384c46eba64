package coranto.app.desk;

import coranto.flow.Outcome;
import coranto.flow.Pipeline;
import coranto.flow.Prepared;
import coranto.flow.StorageFailure;
import coranto.report.Entry;
import coranto.report.Report;
import coranto.trace.TraceDecision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reports that are worked together: read and compared on several threads, decided in order. One
/// that a step fails on is parked with the reason, as if nothing stood in it; a broken world parks
/// nothing. What comes out is the same however reports are divided into portions.
final class Portion {
  private static final Logger LOG = LoggerFactory.getLogger(Portion.class);

  private final List<Entry.Revised> entries;
  private final Steps steps;
  private final UnsavedTraces unsaved;
  private final ExecutorService threads;
  private final ReadingAhead ahead;
  private final Ground ground;
  private final Figures figures;
  private final SortedMap<Long, String> parked = new ConcurrentSkipListMap<>();
  private final List<Prepared> prepared = new ArrayList<>();
  private final List<Future<Pipeline.Compared>> compared = new ArrayList<>();
  private final List<Outcome> outcomes = new ArrayList<>();

  /// How reports are read and understood, and compared, on any thread.
  record Ground(Function<Entry.Revised, Prepared> prepare, Comparing compare) {}

  /// Compares an entry with those before it.
  @FunctionalInterface
  interface Comparing {
    Pipeline.Compared compare(long seq, Prepared prepared);
  }

  /// @param known entries that deciding failed on before, with the reason
  Portion(
      List<Entry.Revised> entries,
      Map<Long, String> known,
      Steps steps,
      UnsavedTraces unsaved,
      ExecutorService threads,
      ReadingAhead ahead,
      Ground ground,
      Figures figures) {
    this.ground = ground;
    this.ahead = ahead;
    this.entries = entries;
    this.steps = steps;
    this.unsaved = unsaved;
    this.threads = threads;
    this.figures = figures;
    this.parked.putAll(known);
  }

  /// What became of those that were worked, in order.
  List<Outcome> outcomes() {
    return outcomes;
  }

  /// Those of them that are parked, with the reason.
  Map<Long, String> parked() {
    return outcomes.isEmpty() ? Map.of() : parked.headMap(outcomes.getLast().seq() + 1);
  }

  /// The one that deciding failed on, if any, with the reason.
  Map<Long, String> failed() {
    if (outcomes.size() == entries.size()) {
      return Map.of();
    }
    long seq = seq(outcomes.size());
    return Map.of(seq, parked.getOrDefault(seq, ""));
  }

  /// Works them, and begins to read those behind them.
  ///
  /// @return whether all were. Else deciding the first that was not failed half-way: it is among
  /// the
  ///     parked, and what the steps remember must be restored.
  boolean work() {
    List<Future<Prepared>> reading =
        entries.stream().map(entry -> ahead.reading(entry, this::prepare)).toList();
    for (int at = 0; at < entries.size(); at++) {
      prepared.add(read(entries.get(at), reading.get(at)));
      steps.pipeline().remember(seq(at), prepared.get(at));
      compared.add(compare(at, ground.compare()));
    }
    ahead.begin(seq(entries.size() - 1), this::understood);
    for (int at = 0; at < entries.size(); at++) {
      if (!decide(at)) {
        compared.forEach(Portion::await);
        return false;
      }
    }
    return true;
  }

  private long seq(int at) {
    return entries.get(at).seq();
  }

  private Prepared prepare(Entry.Revised entry) {
    return parked.containsKey(entry.seq())
        ? steps.preparation().parked(entry.report())
        : understood(entry);
  }

  private Prepared understood(Entry.Revised entry) {
    return figures.time(Step.UNDERSTAND, () -> ground.prepare().apply(entry));
  }

  private Prepared read(Entry.Revised entry, Future<Prepared> reading) {
    try {
      return done(reading);
    } catch (StorageFailure e) {
      throw e;
    } catch (RuntimeException e) {
      return park(entry, Step.UNDERSTAND, e);
    }
  }

  private Prepared park(Entry.Revised entry, Step step, Throwable trouble) {
    Report report = entry.report();
    LOG.warn("parked entry={} report={} step={}", entry.seq(), report.id(), step.word(), trouble);
    parked.put(entry.seq(), step.word() + ": " + trouble);
    figures.parked(step);
    return steps.preparation().parked(report);
  }

  private Future<Pipeline.Compared> compare(int at, Comparing comparing) {
    long seq = seq(at);
    Prepared next = prepared.get(at);
    return threads.submit(() -> figures.time(Step.COMPARE, () -> comparing.compare(seq, next)));
  }

  private boolean decide(int at) {
    TraceDecision traced = settle(at);
    try {
      Outcome outcome =
          figures.time(Step.GROUP, () -> steps.pipeline().work(seq(at), prepared.get(at), traced));
      unsaved.add(outcome.traces());
      steps.people().add(outcome.people());
      outcomes.add(outcome);
      return true;
    } catch (StorageFailure e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      if (parked.containsKey(seq(at))) {
        throw e; // it fails on one in which nothing stands
      }
      park(entries.get(at), Step.GROUP, e);
      return false;
    }
  }

  /// What can't be compared is no source of what comes after it: that is compared anew.
  private TraceDecision settle(int at) {
    try {
      return steps.pipeline().settle(prepared.get(at), done(compared.get(at)));
    } catch (StorageFailure e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      prepared.set(at, park(entries.get(at), Step.COMPARE, e));
      steps.pipeline().forget(seq(at));
      for (int later = at + 1; later < entries.size(); later++) {
        compared.set(later, compare(later, steps.pipeline()::compare));
      }
      return steps
          .pipeline()
          .settle(prepared.get(at), steps.pipeline().compare(seq(at), prepared.get(at)));
    }
  }

  private static void await(Future<?> future) {
    try {
      done(future);
    } catch (RuntimeException _) {
      // it is compared again
    }
  }

  /// What a thread made.
  ///
  /// @throws RuntimeException what it threw
  static <T> T done(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StorageFailure(StorageFailure.Category.OTHER, "stopped while working", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
