package coranto.lab;

import coranto.app.batch.BatchRoom;
import coranto.app.batch.InOrder;
import coranto.app.batch.Tracing;
import coranto.app.desk.Steps;
import coranto.app.input.Lines;
import coranto.app.output.Progress;
import coranto.app.wiring.Wiring;
import coranto.flow.Prepared;
import coranto.group.Grouper;
import coranto.report.OutletBook;
import coranto.report.Report;
import coranto.trace.TraceDecision;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Times tracing at size: holds so many sentences, traces the reports that come after them on all
/// cores, then one sentence at a time on one. Tells what it saw and judges nothing.
final class TraceBench {
  private static final long SEED = 5;
  private static final double SECOND = 1e9;
  private static final double MILLION = 1e6;

  /// How many single sentences are timed, and how many before them warm up.
  private static final int SINGLE = 4_000;

  private static final int WARM = 1_000;

  private final int held;
  private final int asked;
  private final int threads = Runtime.getRuntime().availableProcessors();
  private final List<List<String>> rows = new ArrayList<>();

  /// @param held how many sentences are held when tracing begins
  /// @param asked how many reports are traced then
  TraceBench(int held, int asked) {
    this.held = held;
    this.asked = asked;
  }

  /// @param file reports; null for made ones
  Table run(@Nullable Path file) throws IOException {
    if (file == null) {
      return run(new MadeNews(SEED), "made sentences");
    }
    try (var lines = Lines.open(file, new PrintWriter(System.err, true))) {
      return run(lines, "sentences of " + file.getFileName());
    }
  }

  private Table run(Iterator<Report> reports, String what) {
    try (var room = BatchRoom.open()) {
      var steps =
          Wiring.steps(OutletBook.empty(), Grouper.WINDOW_DAYS, room.near(), room.imprints(), room);
      long before = heap();
      int indexed = timed("indexed", () -> hold(room, steps, reports));
      double millions = indexed / MILLION;
      long heap = heap() - before;
      row("disk for keys", room.near().bytes() / MILLION / millions, "MB a million");
      row("disk for imprints", room.imprints().bytes() / MILLION / millions, "MB a million");
      row("heap", heap / MILLION / millions, "MB a million");
      int lines = timed("traced", () -> trace(room, steps, reports));
      single(steps, reports);
      return new Table(
          String.format(Locale.ROOT, "%,d %s held, %,d traced after them", indexed, what, lines),
          List.of("what", "figure", "unit"),
          rows);
    }
  }

  private int hold(BatchRoom room, Steps steps, Iterator<Report> reports) {
    int[] sentences = new int[1];
    InOrder.<Report, Prepared>work(
        threads,
        until(reports, () -> sentences[0] < held),
        steps.preparation()::toTrace,
        prepared -> {
          Report numbered = room.numbered(prepared.reading().report());
          if (numbered != null) {
            Prepared next = prepared.of(numbered);
            steps.pipeline().remember(room.keep(next.reading()), next);
            room.keep(new TraceDecision(List.of(), Optional.empty(), List.of()));
            sentences[0] += next.traceKeys().size();
          }
        });
    return sentences[0];
  }

  private int trace(BatchRoom room, Steps steps, Iterator<Report> reports) {
    int[] count = new int[2];
    try (var progress = Progress.of("trace", "reports", asked)) {
      new Tracing(room, steps)
          .keep(threads, until(reports, () -> count[0]++ < asked), _ -> count[1]++, progress);
    }
    return count[1];
  }

  /// The reports that come while there are more to take.
  private static Iterator<Report> until(Iterator<Report> reports, Supplier<Boolean> more) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return reports.hasNext() && more.get();
      }

      @Override
      public Report next() {
        return reports.next();
      }
    };
  }

  /// One sentence at a time: read, looked up, compared, decided.
  private void single(Steps steps, Iterator<Report> reports) {
    var threads = ManagementFactory.getThreadMXBean();
    long[] wall = new long[SINGLE];
    long[] cpu = new long[SINGLE];
    int size = -WARM;
    while (size < SINGLE && reports.hasNext()) {
      Report report = steps.preparation().toTrace(reports.next()).reading().report();
      for (var span : report.sentences()) {
        Report alone = report.change().id("alone").text(span.in(report.text())).build();
        long began = System.nanoTime();
        long worked = threads.getCurrentThreadCpuTime();
        steps.pipeline().check(steps.preparation().toTrace(alone));
        if (size >= 0 && size < SINGLE) {
          cpu[size] = threads.getCurrentThreadCpuTime() - worked;
          wall[size] = System.nanoTime() - began;
        }
        size++;
      }
    }
    int timed = Math.clamp(size, 0, SINGLE);
    Times took = Times.ofNanos(Arrays.copyOf(wall, timed));
    row("one sentence, half are under", took.part(0.5), "ms");
    row("one sentence, 99 of 100 are under", took.part(0.99), "ms");
    row("the same, CPU time", Times.ofNanos(Arrays.copyOf(cpu, timed)).part(0.99), "ms");
  }

  private int timed(String what, Supplier<Integer> work) {
    long began = System.nanoTime();
    long worked = cpu();
    int done = work.get();
    row(
        what,
        done / ((System.nanoTime() - began) / SECOND),
        "sentences/s on " + threads + " cores");
    row(what, done / ((cpu() - worked) / SECOND), "sentences a second of CPU time");
    return done;
  }

  private static long cpu() {
    return ProcessHandle.current()
        .info()
        .totalCpuDuration()
        .map(java.time.Duration::toNanos)
        .orElse(0L);
  }

  private static long heap() {
    System.gc();
    var runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private void row(String what, double figure, String unit) {
    rows.add(
        List.of(what, String.format(Locale.ROOT, figure < 100 ? "%.2f" : "%.0f", figure), unit));
  }
}
