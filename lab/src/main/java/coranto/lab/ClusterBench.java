package coranto.lab;

import coranto.app.input.Folders;
import coranto.app.setting.WrongUsage;
import coranto.testkit.Loopback;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Reports through one process, and through a cluster of 1, 2 and 4 workers on this machine, then
/// with one of two killed in the middle: how many a second, and what each part of it costs. A
/// quarter
/// of the reports warms all up and is not measured. Each run has processes, topics and folders of
/// its
/// own.
final class ClusterBench implements AutoCloseable {
  private static final Path BROKER = Path.of("scale", "kafka", "start-broker");
  private static final int[] WORKERS = {0, 1, 2, 4};
  private static final int KILLED_OF = 2;
  private static final long STOP_SECONDS = 20;

  private final Path file;
  private final int limit;
  private final PrintWriter err;
  private final Path folder;
  private final int port = Loopback.freePort();
  private final Process broker;

  private ClusterBench(Path file, int limit, PrintWriter err) throws IOException {
    if (Files.notExists(BROKER)) {
      throw new WrongUsage("bench cluster is run from the folder of a checkout: no " + BROKER);
    }
    this.file = file;
    this.limit = limit;
    this.err = err;
    this.folder = Files.createTempDirectory("coranto-cluster-");
    this.broker = broker();
  }

  static Table run(Path file, int limit, PrintWriter err) throws IOException, InterruptedException {
    var rows = new ArrayList<List<String>>();
    try (var bench = new ClusterBench(file, limit, err)) {
      for (int workers : WORKERS) {
        rows.add(bench.row(workers, false));
      }
      rows.add(bench.row(KILLED_OF, true));
    }
    int warm = limit / 4;
    return new Table(
        "Reports " + (warm + 1) + " to " + limit + " through all steps; workers of one thread each",
        List.of(
            "", "reports/s", "CPU ms: serve", "workers", "broker", "all", "longest standstill s"),
        rows);
  }

  /// The broker, once it can be reached.
  private Process broker() throws IOException {
    var line = new ProcessBuilder(BROKER.toString(), folder.toString(), Integer.toString(port));
    Path java = Path.of(System.getProperty("java.home"), "bin");
    line.environment().merge("PATH", java.toString(), (path, first) -> first + ":" + path);
    Process process = line.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    if (process.inputReader().readLine() == null) {
      throw new IOException("no broker: see above, and " + folder.resolve("broker.log"));
    }
    return process;
  }

  private List<String> row(int workers, boolean killed) throws IOException, InterruptedException {
    String name = workers + (killed ? "-killed" : "-workers");
    Path data = Files.createDirectories(folder.resolve(name));
    var working = new ArrayList<Process>();
    try {
      for (int worker = 1; worker <= workers; worker++) {
        Path settings = data.resolve("worker-" + worker + ".properties");
        Files.writeString(settings, settings(name, data.resolve("worker-" + worker)));
        working.add(java("work", "--cluster", settings.toString()));
      }
      if (workers > 0) {
        Path settings = data.resolve(ClusterDoor.SETTINGS);
        Files.writeString(settings, settings(name, data.resolve("none")));
      }
      String title =
          switch (workers) {
            case 0 -> "one process";
            case 1 -> "serve, 1 worker";
            default -> "serve, " + workers + " workers";
          };
      return row(killed ? title + ", one killed" : title, data, working, killed);
    } finally {
      working.forEach(Process::destroyForcibly);
    }
  }

  private List<String> row(String title, Path data, List<Process> working, boolean killed)
      throws IOException, InterruptedException {
    Process door =
        java("bench", "door", file.toString(), "--limit", limit + "", "--data", data.toString());
    var spent = new HashMap<Process, Duration>();
    Map<Process, Duration> before = Map.of();
    try (BufferedReader lines = door.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        err.println("coranto: " + title + ": " + line);
        err.flush();
        note(spent, working);
        if (line.equals(ClusterDoor.WARM)) {
          before = Map.copyOf(spent);
        } else if (line.equals(ClusterDoor.HALF) && killed) {
          working.getFirst().toHandle().destroyForcibly();
        } else if (line.startsWith(ClusterDoor.DONE)) {
          return row(title, ClusterDoor.Took.read(line), before, spent);
        }
      }
    } finally {
      if (!door.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        door.destroyForcibly();
      }
    }
    throw new IOException(title + " broke: see above");
  }

  private List<String> row(
      String title,
      ClusterDoor.Took took,
      Map<Process, Duration> before,
      Map<Process, Duration> after) {
    double reports = limit - limit / 4;
    double servers = millis(after.get(broker)) - millis(before.get(broker));
    double workers = -servers;
    for (Map.Entry<Process, Duration> each : after.entrySet()) {
      workers += millis(each.getValue()) - millis(before.get(each.getKey()));
    }
    boolean alone = after.size() == 1;
    return List.of(
        title,
        one(reports * 1_000 / took.millis()),
        one(took.cpu() / reports),
        alone ? "" : one(workers / reports),
        alone ? "" : one(servers / reports),
        one((took.cpu() + (alone ? 0 : workers + servers)) / reports),
        one(took.standstill() / 1e3));
  }

  private static double millis(@Nullable Duration time) {
    return time == null ? 0 : time.toNanos() / 1e6;
  }

  private static String one(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }

  /// What each process and those that it started have used; of a dead one what was noted before.
  private void note(Map<Process, Duration> spent, List<Process> working) {
    var all = new ArrayList<>(working);
    all.add(broker);
    for (Process each : all) {
      if (each.isAlive()) {
        Duration time = cpu(each.toHandle());
        for (ProcessHandle child : each.descendants().toList()) {
          time = time.plus(cpu(child));
        }
        spent.put(each, time);
      }
    }
  }

  private static Duration cpu(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private String settings(String name, Path state) {
    return """
        servers=127.0.0.1:%d
        name=%s
        threads=1
        state=%s
        """
        .formatted(port, name, state);
  }

  private static Process java(String... arguments) throws IOException {
    var line = new ArrayList<String>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(
        List.of(
            "-Xmx1g",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            System.getProperty("java.class.path"),
            "coranto.app.Main"));
    line.addAll(List.of(arguments));
    return new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  @Override
  public void close() throws IOException {
    List<ProcessHandle> servers = broker.descendants().toList();
    servers.forEach(ProcessHandle::destroy);
    servers.forEach(server -> server.onExit().join());
    broker.destroy();
    Folders.delete(folder);
  }
}
