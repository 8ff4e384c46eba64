package coranto.lab.torture;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The program in processes of its own, on the class path of this one.
///
/// @param main the class that is run
/// @param folder the data folder that every command is given
/// @param talk where what they say on standard error goes
record Program(String main, Path folder, Path talk) {
  private static final int PATIENCE_SECONDS = 300;

  /// How a command ended.
  record Ended(int status, List<String> lines) {}

  Process start(String... arguments) throws IOException {
    return builder(arguments)
        .redirectError(ProcessBuilder.Redirect.appendTo(talk.toFile()))
        .start();
  }

  ProcessBuilder builder(String... arguments) {
    var line = new ArrayList<String>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(
        List.of(
            "-Xmx1g",
            "-Xshare:auto",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            main));
    line.addAll(List.of(arguments));
    line.addAll(List.of("--data", folder.toString()));
    return new ProcessBuilder(line);
  }

  /// Runs a command to its end.
  ///
  /// @throws IOException when it takes more than five minutes
  Ended run(String... arguments) throws IOException, InterruptedException {
    Process process = start(arguments);
    process.getOutputStream().close();
    Thread late = killAfter(process, TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
    try (BufferedReader lines = process.inputReader()) {
      List<String> all = lines.readAllLines();
      return new Ended(process.waitFor(), all);
    } finally {
      late.interrupt();
    }
  }

  /// SIGKILL, in a while.
  static Thread killAfter(Process process, long millis) {
    return Thread.ofVirtual()
        .start(
            () -> {
              try {
                Thread.sleep(millis);
                kill(process);
              } catch (InterruptedException _) {
                // it ended before
              }
            });
  }

  /// What it printed stays readable.
  static void kill(Process process) {
    process.toHandle().destroyForcibly();
  }
}
