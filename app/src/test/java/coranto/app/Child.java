package coranto.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The program as a process of its own, on the class path of the tests.
final class Child {
  private Child() {}

  static ProcessBuilder command(String... arguments) {
    var line = new ArrayList<String>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(
        List.of(
            "-Xshare:auto",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dstdout.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            "coranto.app.Main"));
    line.addAll(List.of(arguments));
    return new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.INHERIT);
  }

  /// Runs to the end and gives the printed lines.
  static List<String> lines(String... arguments) throws IOException, InterruptedException {
    Process process = command(arguments).start();
    process.getOutputStream().close();
    List<String> lines = process.inputReader().readAllLines();
    int status = process.waitFor();
    if (status != 0) {
      throw new AssertionError(String.join(" ", arguments) + " ended with " + status);
    }
    return lines;
  }
}
