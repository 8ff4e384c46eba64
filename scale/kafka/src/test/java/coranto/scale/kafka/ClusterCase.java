package coranto.scale.kafka;

import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/// A test that runs against a broker; each cluster in it has a name of its own.
abstract class ClusterCase {
  private static final AtomicInteger CLUSTERS = new AtomicInteger();

  @TempDir static Path folder;
  private static Broker broker;

  @BeforeAll
  static void starts() {
    broker = Broker.start(folder.resolve("broker"));
  }

  @AfterAll
  static void stops() {
    broker.close();
  }

  static Properties settings() {
    return settings(broker, folder);
  }

  /// Settings of a cluster that nobody has used yet.
  static Properties settings(Broker broker, Path folder) {
    var settings = new Properties();
    String name = "c" + CLUSTERS.incrementAndGet();
    settings.setProperty("servers", broker.address());
    settings.setProperty("name", name);
    settings.setProperty("partitions", "4");
    settings.setProperty("threads", "1");
    settings.setProperty("state", folder.resolve(name).toString());
    settings.setProperty("patience", "3");
    return settings;
  }
}
