package coranto.lab;

import coranto.app.batch.BatchRoom;
import coranto.app.desk.Steps;
import coranto.app.input.Lines;
import coranto.app.wiring.Wiring;
import coranto.flow.ToGroup;
import coranto.group.Grouper;
import coranto.group.Grouping;
import coranto.report.OutletBook;
import coranto.report.Report;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Grouping alone, on one warm thread: CPU time of a report's reading with its names and gist and
/// of
/// its lookup and decision, and the heap that what is open takes, as the stream goes on. A part of
/// the stream a row.
final class GroupBench {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int PARTS = 6;
  private static final double MILLION = 1e6;

  private final int limit;

  GroupBench(int limit) {
    this.limit = limit;
  }

  Table run(Path file) throws IOException {
    List<Report> reports = reports(file);
    int part = Math.max(1, (reports.size() + PARTS - 1) / PARTS);
    try (var warm = BatchRoom.open()) {
      new Run(warm).work(reports.subList(0, Math.min(part, 500)));
    }
    var rows = new ArrayList<List<String>>();
    try (var room = BatchRoom.open()) {
      long before = heap();
      var run = new Run(room);
      for (int from = 0; from < reports.size(); from += part) {
        List<Report> some = reports.subList(from, Math.min(reports.size(), from + part));
        rows.add(run.work(some).row(heap() - before));
      }
    }
    return new Table(
        "grouping "
            + reports.size()
            + " reports on one warm thread: medians of CPU time, mean rate",
        List.of(
            "reports",
            "read ms",
            "decide ms",
            "reports/CPU s",
            "open",
            "heap MB",
            "kB an open one"),
        rows);
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

  private static long heap() {
    System.gc();
    var runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /// The steps of one stream, and how far it is.
  private static final class Run {
    private final Steps steps;
    private long seq;
    private long open;
    private long[] read = new long[0];
    private long[] decided = new long[0];

    Run(BatchRoom room) {
      steps =
          Wiring.steps(OutletBook.empty(), Grouper.WINDOW_DAYS, room.near(), room.imprints(), room);
    }

    Run work(List<Report> reports) {
      read = new long[reports.size()];
      decided = new long[reports.size()];
      for (int at = 0; at < read.length; at++) {
        long began = THREADS.getCurrentThreadCpuTime();
        ToGroup prepared = steps.preparation().toGroup(reports.get(at));
        long made = THREADS.getCurrentThreadCpuTime();
        Grouping grouping = steps.pipeline().group(++seq, prepared.reading(), prepared.gist());
        read[at] = made - began;
        decided[at] = THREADS.getCurrentThreadCpuTime() - made;
        open += 1 - grouping.closed().length;
      }
      return this;
    }

    List<String> row(long heap) {
      double seconds = (Arrays.stream(read).sum() + Arrays.stream(decided).sum()) / 1e9;
      return List.of(
          Long.toString(seq),
          shown("%.2f", Times.ofNanos(read).part(0.5)),
          shown("%.2f", Times.ofNanos(decided).part(0.5)),
          shown("%.0f", read.length / seconds),
          Long.toString(open),
          shown("%.1f", heap / MILLION),
          shown("%.1f", heap / 1e3 / Math.max(1, open)));
    }

    private static String shown(String format, double value) {
      return String.format(Locale.ROOT, format, value);
    }
  }
}
