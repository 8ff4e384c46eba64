package coranto.lab;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A gatherer in a process of its own, watched from outside until it is killed.
final class LoadProcess {
  private static final int STEP_MILLIS = 1_000;
  private static final int STEPS_OF_A_RATE = 10;
  private static final int RATES_OF_A_MINUTE = 6;
  private static final int ID_LENGTH = 16;

  private final Process process;
  private final LoadServer server;
  private final Thread reader;
  private final List<String> told = new CopyOnWriteArrayList<>();
  private final List<Long> rates = new ArrayList<>();
  private long mostMemory;

  private LoadProcess(Process process, LoadServer server) {
    this.process = process;
    this.server = server;
    this.reader = Thread.ofPlatform().start(this::read);
  }

  /// @param name told to the server with every request
  static LoadProcess start(Path folder, LoadServer server, int feeds, String name)
      throws IOException {
    var line = new ArrayList<String>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(
        Arrays.asList(
            "-Xmx512m",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dload.process=" + name,
            "-cp",
            System.getProperty("java.class.path"),
            "coranto.app.Main",
            "bench",
            "gatherer",
            folder.toString(),
            "--limit",
            String.valueOf(feeds),
            "--port",
            String.valueOf(server.port())));
    var process = new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    return new LoadProcess(process, server);
  }

  /// A line without its end was cut by the kill and is no acknowledgement.
  private void read() {
    var batch = new ArrayList<String>();
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.length() == ID_LENGTH) {
          batch.add(line);
        }
      }
    } catch (IOException _) {
      // killed
    } finally {
      told.addAll(batch);
    }
  }

  /// Watches for some time, then kills: SIGKILL; what it printed stays readable.
  void killAfter(Duration time) throws IOException, InterruptedException {
    long end = System.nanoTime() + time.toNanos();
    long before = server.manners().requests();
    for (int step = 1; System.nanoTime() < end && process.isAlive(); step++) {
      Thread.sleep(STEP_MILLIS);
      mostMemory = Math.max(mostMemory, memory(process.pid()));
      if (step % STEPS_OF_A_RATE == 0) {
        long now = server.manners().requests();
        rates.add((now - before) / STEPS_OF_A_RATE);
        before = now;
      }
    }
    process.toHandle().destroyForcibly();
    process.waitFor();
    reader.join();
  }

  /// What it printed: a line for every report that it held durably.
  List<String> told() {
    return told;
  }

  /// Requests a second, over ten seconds each.
  List<Long> rates() {
    return rates;
  }

  long lastMinute() {
    return Math.round(
        rates.stream()
            .skip(Math.max(0, rates.size() - RATES_OF_A_MINUTE))
            .mapToLong(Long::longValue)
            .average()
            .orElse(0));
  }

  /// In MB, as the system counts it.
  long mostMemory() {
    return mostMemory;
  }

  /// What the system counts as a process's memory, in MB; 0 where it doesn't tell.
  static long memory(long pid) throws IOException {
    Path status = Path.of("/proc", String.valueOf(pid), "status");
    if (Files.notExists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("VmRSS:"))
            .flatMap(line -> Arrays.stream(line.split("\\s+")))
            .filter(word -> word.matches("\\d+"))
            .mapToLong(Long::parseLong)
            .findFirst()
            .orElse(0)
        / 1_024;
  }
}
