package coranto.lab;

import coranto.app.batch.BatchRoom;
import coranto.app.desk.Steps;
import coranto.app.input.Lines;
import coranto.app.wiring.Wiring;
import coranto.flow.Prepared;
import coranto.flow.Understood;
import coranto.group.Grouper;
import coranto.report.OutletBook;
import coranto.report.Reading;
import coranto.report.Report;
import coranto.text.TextReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// CPU time of each step for a report, on one warm thread: reading, understanding, sketching,
/// tracing
/// against all that came before, grouping.
final class WayBench {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final double MILLION = 1e6;

  private final int limit;
  private final long[] spent = new long[Step.values().length];

  private enum Step {
    READ,
    UNDERSTAND,
    SKETCH,
    TRACE,
    GROUP
  }

  WayBench(int limit) {
    this.limit = limit;
  }

  Table run(Path file) throws IOException {
    List<Report> reports = reports(file);
    try (var warm = BatchRoom.open()) {
      work(warm, reports.subList(0, Math.min(reports.size(), limit / 4)));
    }
    java.util.Arrays.fill(spent, 0);
    try (var room = BatchRoom.open()) {
      work(room, reports);
    }
    return table(reports.size());
  }

  private List<Report> reports(Path file) throws IOException {
    var reports = new ArrayList<Report>();
    try (var lines = Lines.open(file, new PrintWriter(System.err, true))) {
      while (lines.hasNext() && reports.size() < limit) {
        reports.add(lines.next());
      }
    }
    return reports;
  }

  private void work(BatchRoom room, List<Report> reports) {
    var steps =
        Wiring.steps(OutletBook.empty(), Grouper.WINDOW_DAYS, room.near(), room.imprints(), room);
    for (Report report : reports) {
      timed(Step.READ, () -> TextReader.read(report));
      Understood understood = timed(Step.UNDERSTAND, () -> steps.preparation().understand(report));
      Prepared prepared = timed(Step.SKETCH, () -> steps.preparation().sketch(understood));
      Report numbered = room.numbered(report);
      if (numbered != null) {
        trace(room, steps, prepared.of(numbered));
      }
    }
  }

  private void trace(BatchRoom room, Steps steps, Prepared prepared) {
    Reading reading = prepared.reading();
    long seq = room.keep(reading);
    var traced = timed(Step.TRACE, () -> steps.pipeline().trace(seq, prepared));
    room.keep(traced);
    timed(Step.GROUP, () -> steps.pipeline().group(seq, reading, prepared.gist()));
  }

  private <T extends @Nullable Object> T timed(Step step, Supplier<T> work) {
    long before = THREADS.getCurrentThreadCpuTime();
    T result = work.get();
    spent[step.ordinal()] += THREADS.getCurrentThreadCpuTime() - before;
    return result;
  }

  private Table table(int reports) {
    // understanding reads first: what reading took is not its own
    spent[Step.UNDERSTAND.ordinal()] -= spent[Step.READ.ordinal()];
    var rows = new ArrayList<List<String>>();
    long all = 0;
    for (Step step : Step.values()) {
      rows.add(row(step.name().toLowerCase(Locale.ROOT), spent[step.ordinal()], reports));
      all += spent[step.ordinal()];
    }
    rows.add(row("all", all, reports));
    return new Table(
        "CPU time of " + reports + " reports on one warm thread",
        List.of("step", "ms a report", "reports/s"),
        rows);
  }

  private static List<String> row(String name, long nanos, int reports) {
    double millis = nanos / MILLION / Math.max(1, reports);
    return List.of(
        name,
        String.format(Locale.ROOT, "%.3f", millis),
        String.format(Locale.ROOT, "%.0f", 1000 / Math.max(1e-6, millis)));
  }
}
