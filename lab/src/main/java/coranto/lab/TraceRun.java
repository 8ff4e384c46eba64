package coranto.lab;

import coranto.flow.MemoryNearIndex;
import coranto.report.Citation;
import coranto.report.Reading;
import coranto.report.Report;
import coranto.report.Sketch;
import coranto.text.Frequencies;
import coranto.text.TextReader;
import coranto.trace.Candidates;
import coranto.trace.HeldSentence;
import coranto.trace.Imprint;
import coranto.trace.Imprinter;
import coranto.trace.Trace;
import coranto.trace.Tracer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Takes reports in one by one, in memory, traces them as the pipeline does and keeps the CPU time
/// of
/// it. A report may be taken in untraced, to be held alone.
final class TraceRun {
  /// How many candidates a sentence is compared with, as in the pipeline.
  private static final int NEAR = 12;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Tracer tracer = new Tracer(Frequencies.shipped());
  private final MemoryNearIndex index = new MemoryNearIndex();
  private final List<Imprint> imprints = new ArrayList<>();
  private final Map<String, Reading> byId = new HashMap<>();
  private final Map<Citation, Trace> traces = new HashMap<>();
  private long[] nanos = new long[1024];
  private int traced;
  private int held;

  /// Takes in a report and gives its traces, and those that it re-points.
  List<Trace> trace(Report report) {
    Reading reading = TextReader.read(report);
    long before = THREADS.getCurrentThreadCpuTime();
    Imprint imprint = tracer.imprint(reading);
    List<Sketch> keys = tracer.sketch(imprint);
    var candidates = Candidates.of(keys.stream().map(this::near).toList());
    var decision = tracer.decide(imprint, candidates, traces::get);
    spent(THREADS.getCurrentThreadCpuTime() - before, keys.size());
    byId.put(reading.report().id(), reading);
    keep(imprint, keys);
    var all = new ArrayList<>(decision.own());
    all.addAll(decision.repointed());
    all.forEach(trace -> traces.put(trace.sentence(), trace));
    return all;
  }

  /// Takes in a report untraced, packed: many fit.
  void hold(Report report) {
    Imprint imprint = tracer.imprint(TextReader.read(report));
    byte[] packed = Imprinter.shipped().bytes(imprint);
    keep(Imprinter.shipped().imprint(packed, report::text), tracer.sketch(imprint));
  }

  /// The newest reading of a report.
  Reading read(String id) {
    return Objects.requireNonNull(byId.get(id), id);
  }

  /// The newest traces of a report's sentences.
  List<Trace> traces(String id) {
    Reading reading = read(id);
    return reading.sentences().stream()
        .map(sentence -> traces.get(reading.report().cite(sentence.span())))
        .map(Objects::requireNonNull)
        .toList();
  }

  /// How many sentences are held.
  int held() {
    return held;
  }

  /// How many sentences were traced in a second of CPU time of one thread.
  long speed() {
    long all = Arrays.stream(nanos, 0, traced).sum();
    return all == 0 ? 0 : traced * 1_000_000_000L / all;
  }

  /// The time, in milliseconds, that 99 of 100 sentences stay under.
  double slow() {
    long[] sorted = Arrays.copyOf(nanos, traced);
    Arrays.sort(sorted);
    return traced == 0 ? 0 : sorted[traced * 99 / 100] / 1e6;
  }

  private List<HeldSentence> near(Sketch sketch) {
    return index.lookup(sketch, imprints.size() + 1L, NEAR).stream()
        .map(near -> new HeldSentence(near.seq(), near.part(), imprints.get((int) near.seq() - 1)))
        .toList();
  }

  private void keep(Imprint imprint, List<Sketch> keys) {
    imprints.add(imprint);
    index.add(imprints.size(), imprint.report().time().day(), keys);
    held += keys.size();
  }

  private void spent(long time, int sentences) {
    while (traced + sentences > nanos.length) {
      nanos = Arrays.copyOf(nanos, nanos.length * 2);
    }
    for (int at = 0; at < sentences; at++) {
      nanos[traced++] = time / sentences;
    }
  }
}
