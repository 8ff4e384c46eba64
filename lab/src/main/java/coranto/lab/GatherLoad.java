package coranto.lab;

import coranto.embedded.SqliteTruth;
import coranto.report.Entry;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Ten thousand feeds on as many hosts, gathered for some minutes by a process that is killed in
/// the middle: how many requests a second, how politely, and whether anything was lost.
final class GatherLoad {
  private GatherLoad() {}

  /// @param folder a data folder, empty at first
  static void run(Path folder, int feeds, Duration time, PrintWriter out)
      throws IOException, InterruptedException {
    Set<String> printed = ConcurrentHashMap.newKeySet();
    try (var server = new LoadServer()) {
      long began = System.nanoTime();
      gather(folder, server, feeds, time.dividedBy(2), printed);
      int first = printed.size();
      server.forget();
      gather(folder, server, feeds, time.dividedBy(2), printed);
      double seconds = (System.nanoTime() - began) / 1e9;
      out.println(
          new Table(
                  feeds + " feeds, " + Math.round(seconds) + " s, killed once in the middle",
                  List.of("figure", "value"),
                  rows(folder, server, feeds, printed, first, seconds))
              .printed());
    }
  }

  private static List<List<String>> rows(
      Path folder, LoadServer server, int feeds, Set<String> printed, int first, double seconds) {
    Map<String, Integer> held = held(folder);
    long lost = printed.stream().filter(id -> !held.containsKey(id)).count();
    long doubled = held.values().stream().filter(count -> count > 1).count();
    long published = 0;
    for (int number = 0; number < feeds; number++) {
      boolean well = !LoadServer.slow(number) && !LoadServer.broken(number);
      published += well ? server.published(number) : 0;
    }
    return List.of(
        row("requests a second", Math.round(server.requests() / seconds)),
        row("requests", server.requests()),
        row("of them answered «not modified»", server.notModified()),
        row("a host asked while it answered", server.twoAtOnce()),
        row("least pause at a host, ms", server.leastGapMillis()),
        row("published by hosts that are well", published),
        row("held", held.size()),
        row("acknowledged", printed.size()),
        row("acknowledged before the kill", first),
        row("acknowledged and lost", lost),
        row("held in more than one revision", doubled));
  }

  private static List<String> row(String name, long value) {
    return List.of(name, String.valueOf(value));
  }

  private static void gather(
      Path folder, LoadServer server, int feeds, Duration time, Set<String> printed)
      throws IOException, InterruptedException {
    Process process = start(folder, server.port(), feeds);
    Thread reader = Thread.ofPlatform().start(() -> read(process, printed));
    Thread.sleep(time);
    process.toHandle().destroyForcibly(); // SIGKILL; the pipe stays readable
    process.waitFor();
    reader.join();
  }

  private static Process start(Path folder, int port, int feeds) throws IOException {
    var line = new ArrayList<String>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(
        Arrays.asList(
            "-Xmx512m",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            System.getProperty("java.class.path"),
            "coranto.app.Main",
            "bench",
            "gatherer",
            folder.toString(),
            "--limit",
            String.valueOf(feeds),
            "--port",
            String.valueOf(port)));
    return new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  /// A line without its end was cut by the kill and is no acknowledgement.
  private static void read(Process process, Set<String> printed) {
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.length() == 16) {
          printed.add(line);
        }
      }
    } catch (IOException _) {
      // killed
    }
  }

  private static Map<String, Integer> held(Path folder) {
    var held = new HashMap<String, Integer>();
    try (var truth = SqliteTruth.open(folder)) {
      long after = 0;
      for (var entries = truth.entries(after, 1_000);
          !entries.isEmpty();
          entries = truth.entries(after, 1_000)) {
        for (Entry entry : entries) {
          switch (entry) {
            case Entry.Revised(var _, var report) -> held.merge(report.id(), 1, Integer::sum);
          }
          after = entry.seq();
        }
      }
    }
    return held;
  }
}
