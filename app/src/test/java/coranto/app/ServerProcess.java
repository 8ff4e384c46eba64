package coranto.app;

import coranto.testkit.Loopback;
import coranto.testkit.Missing;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A server from Maven's jars as a process of its own, alone, on loopback: the test class that
/// starts
/// it in its own module, on the class path that was written down there.
///
/// @param main `FOLDER PORT` are its arguments; it goes on with what stands in the folder
record ServerProcess(String module, String main, Path folder, int port) {
  private static final int STARTS_IN_SECONDS = 90;
  private static final long PAUSE_MILLIS = 100;

  static ServerProcess broker(Path folder) {
    return new ServerProcess("kafka", "coranto.scale.kafka.Broker", folder, Loopback.freePort());
  }

  static ServerProcess searchNode(Path folder) {
    return new ServerProcess(
        "opensearch", "coranto.scale.opensearch.OpenSearchNode", folder, Loopback.freePort());
  }

  /// Starts it and waits until it can be reached.
  Process start() throws IOException, InterruptedException {
    Path target = Path.of("..", "scale", module, "target");
    Path jars = target.resolve("test.classpath");
    if (Files.notExists(jars)) {
      Missing.skip("no " + jars + ": build scale/" + module + " first");
    }
    Files.createDirectories(folder);
    String classes =
        target.resolve("test-classes") + File.pathSeparator + target.resolve("classes");
    var line = new ArrayList<String>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"));
    line.add(classes + File.pathSeparator + Files.readString(jars).strip());
    line.addAll(List.of(main, folder.toString(), Integer.toString(port)));
    Process process =
        new ProcessBuilder(line)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("said.log").toFile()))
            .start();
    awaitStart(process);
    return process;
  }

  private void awaitStart(Process process) throws InterruptedException {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(STARTS_IN_SECONDS);
    while (!answers()) {
      if (!process.isAlive() || System.nanoTime() > until) {
        process.destroyForcibly();
        throw new AssertionError(main + " does not answer: " + folder.resolve("said.log"));
      }
      Thread.sleep(PAUSE_MILLIS);
    }
  }

  private boolean answers() {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
      return true;
    } catch (IOException _) {
      return false;
    }
  }
}
