package coranto.lab;

import com.sun.management.OperatingSystemMXBean;
import coranto.app.cluster.ClusterFile;
import coranto.app.cluster.ClusterMark;
import coranto.app.input.Lines;
import coranto.app.serve.Serving;
import coranto.app.wiring.Wiring;
import coranto.report.Incoming;
import coranto.report.OutletBook;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// One process that serves and hands reports in, as [ClusterBench] starts it: tells by lines when
/// it
/// is warm, when half is taken in, and what all took.
final class ClusterDoor {
  static final String SETTINGS = "cluster.properties";
  static final String WARM = "warm";
  static final String HALF = "half";
  static final String DONE = "done";

  private static final Instant SEEN = Instant.parse("2031-04-02T06:00:00Z");
  private static final int AT_ONCE = 50;
  private static final int HANDS = 3;
  private static final long LOOK_MILLIS = 20;
  private static final double MILLION = 1e6;

  private final PrintWriter out;
  private final Serving serving;
  private long longest;

  private ClusterDoor(PrintWriter out, Serving serving) {
    this.out = out;
    this.serving = serving;
  }

  /// What one run took.
  ///
  /// @param millis wall time
  /// @param cpu of this process, in ms
  /// @param standstill the longest time without an entry more, in ms
  record Took(double millis, double cpu, long standstill) {
    String print() {
      return DONE + " " + millis + " " + cpu + " " + standstill;
    }

    static Took read(String line) {
      String[] cells = line.split(" ", -1);
      return new Took(
          Double.parseDouble(cells[1]), Double.parseDouble(cells[2]), Long.parseLong(cells[3]));
    }
  }

  /// @param folder a new data folder; a part of a cluster when its settings lie there
  static void run(Path file, Path folder, int limit, PrintWriter out)
      throws IOException, InterruptedException {
    List<Incoming> reports = reports(file, limit);
    Path settings = folder.resolve(SETTINGS);
    var cluster = Files.exists(settings) ? ClusterFile.read(settings) : null;
    var stores = Wiring.open(folder, "coranto bench");
    ClusterMark.heed(stores, cluster);
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1); // as serve has it
    try (var serving = new Serving(stores, OutletBook.empty(), threads, cluster).start()) {
      new ClusterDoor(out, serving).run(reports);
    }
  }

  private static List<Incoming> reports(Path file, int limit) throws IOException {
    var reports = new ArrayList<Incoming>();
    try (var lines = Lines.open(file, new PrintWriter(System.err, true))) {
      while (lines.hasNext() && reports.size() < limit) {
        var report = lines.next();
        Instant seen = report.seen() == null ? SEEN.plusSeconds(reports.size()) : report.seen();
        reports.add(Incoming.of(report.change().seen(seen).build()));
      }
    }
    return reports;
  }

  private void run(List<Incoming> reports) throws InterruptedException {
    int warm = reports.size() / 4;
    work(reports.subList(0, warm), null);
    tell(WARM);
    long began = System.nanoTime();
    long before = cpu();
    longest = 0;
    work(reports.subList(warm, reports.size()), HALF);
    double millis = (System.nanoTime() - began) / MILLION;
    tell(new Took(millis, (cpu() - before) / MILLION, longest).print());
  }

  private void tell(String line) {
    out.println(line);
    out.flush();
  }

  private static long cpu() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  /// Hands all in, a few batches on their way at a time, and waits until all is derived.
  ///
  /// @param half told when half is taken in; null for not
  private void work(List<Incoming> reports, @Nullable String half) throws InterruptedException {
    var batches = batches(reports);
    var handing = new ArrayList<Thread>();
    for (int hand = 0; hand < HANDS; hand++) {
      handing.add(Thread.ofPlatform().daemon().start(() -> hand(batches)));
    }
    long from = entries();
    long last = from;
    long moved = System.nanoTime();
    boolean told = half == null;
    while (handing.stream().anyMatch(Thread::isAlive)) {
      Thread.sleep(LOOK_MILLIS);
      long now = entries();
      if (now > last) {
        longest = Math.max(longest, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - moved));
        moved = System.nanoTime();
        last = now;
      }
      if (!told && now - from >= reports.size() / 2) {
        tell(String.valueOf(half));
        told = true;
      }
    }
    while (serving.waiting() > 0) {
      Thread.sleep(LOOK_MILLIS);
    }
  }

  private long entries() {
    return serving.newsroom().holdings().lastSeq();
  }

  private void hand(Iterator<List<Incoming>> batches) {
    while (true) {
      List<Incoming> next;
      synchronized (batches) {
        if (!batches.hasNext()) {
          return;
        }
        next = batches.next();
      }
      serving.takePatiently(next);
    }
  }

  private static Iterator<List<Incoming>> batches(List<Incoming> reports) {
    var batches = new ArrayList<List<Incoming>>();
    for (int from = 0; from < reports.size(); from += AT_ONCE) {
      batches.add(reports.subList(from, Math.min(reports.size(), from + AT_ONCE)));
    }
    return batches.iterator();
  }
}
