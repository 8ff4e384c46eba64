package coranto.scale.kafka;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;

/// A worker as a process of its own, on the class path of the tests: it can be killed.
public final class WorkerProcess {
  private WorkerProcess() {}

  public static void main(String[] arguments) throws Exception {
    var stop = new CountDownLatch(1);
    try (var worker =
        Worker.start(Cluster.of(Path.of(arguments[0])), new PlainSteps(), stop::countDown)) {
      stop.await();
    }
  }

  /// @param settings of the cluster; the state goes into a folder of its own
  static Process start(Properties settings, Path folder) throws IOException {
    var own = new Properties();
    own.putAll(settings);
    own.setProperty("state", Files.createDirectories(folder).resolve("state").toString());
    Path file = folder.resolve("cluster.properties");
    try (Writer out = Files.newBufferedWriter(file)) {
      own.store(out, null);
    }
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            List.of(
                java,
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                WorkerProcess.class.getName(),
                file.toString()))
        .inheritIO()
        .start();
  }
}
