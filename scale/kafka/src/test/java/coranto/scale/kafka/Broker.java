package coranto.scale.kafka;

import coranto.testkit.Loopback;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A Kafka broker as a process of its own, alone, on loopback: from the jars of the tests.
public final class Broker implements AutoCloseable {
  private static final int STARTS_IN_SECONDS = 60;
  private static final long PAUSE_MILLIS = 100;

  private final Process process;
  private final int port;

  private Broker(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /// Runs a broker until it is told to stop: `FOLDER [PORT]`.
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    int port = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 9092;
    try (var broker = start(folder, port)) {
      System.out.println("kafka: " + broker.address());
      Runtime.getRuntime().addShutdownHook(new Thread(broker.process::destroy));
      broker.process.waitFor();
    }
  }

  static Broker start(Path folder) {
    return start(folder, Loopback.freePort());
  }

  /// @param folder where its logs stand; what is there already is gone on with
  private static Broker start(Path folder, int port) {
    try {
      Path settings = folder.resolve("broker.properties");
      if (!Files.exists(settings)) {
        Files.createDirectories(folder);
        Files.writeString(settings, settings(folder, port));
        run(
                folder,
                "kafka.tools.StorageTool",
                "format",
                "-t",
                "AAAAAAAAAAAAAAAAAAAAAQ",
                "-c",
                settings.toString())
            .waitFor();
      }
      var broker = new Broker(run(folder, "kafka.Kafka", settings.toString()), port);
      broker.awaitStart();
      return broker;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  String address() {
    return "127.0.0.1:" + port;
  }

  private static String settings(Path folder, int port) {
    int other = Loopback.freePort();
    return """
        process.roles=broker,controller
        node.id=1
        controller.quorum.voters=1@127.0.0.1:%2$d
        listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
        controller.listener.names=CONTROLLER
        inter.broker.listener.name=PLAINTEXT
        log.dirs=%3$s
        offsets.topic.replication.factor=1
        offsets.topic.num.partitions=4
        transaction.state.log.replication.factor=1
        transaction.state.log.min.isr=1
        transaction.state.log.num.partitions=4
        transaction.abort.timed.out.transaction.cleanup.interval.ms=500
        group.initial.rebalance.delay.ms=0
        group.min.session.timeout.ms=1000
        """
        .formatted(port, other, folder.resolve("logs"));
  }

  private static Process run(Path folder, String main, String... arguments) throws IOException {
    var line = new ArrayList<String>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-Xmx384m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    line.addAll(List.of("-cp", jars(), main));
    line.addAll(List.of(arguments));
    Path said = folder.resolve("broker.log");
    return new ProcessBuilder(line)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(said.toFile()))
        .start();
  }

  /// The libraries of the tests, without our own classes.
  private static String jars() {
    try (Stream<String> paths =
        Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1))) {
      return String.join(
          java.io.File.pathSeparator, paths.filter(path -> path.endsWith(".jar")).toList());
    }
  }

  private void awaitStart() throws InterruptedException {
    for (int tries = 0; tries < STARTS_IN_SECONDS * 1_000 / PAUSE_MILLIS; tries++) {
      if (!process.isAlive()) {
        throw new IllegalStateException("the broker ended with " + process.exitValue());
      }
      if (answers()) {
        return;
      }
      Thread.sleep(PAUSE_MILLIS);
    }
    throw new IllegalStateException("the broker does not answer");
  }

  private boolean answers() {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
