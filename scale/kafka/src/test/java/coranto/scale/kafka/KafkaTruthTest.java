package coranto.scale.kafka;

import coranto.flow.Truth;
import coranto.testkit.MemoryTruth;
import coranto.testkit.TruthContract;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/// What is handed to a cluster comes back as from any other truth.
class KafkaTruthTest extends TruthContract {
  @TempDir static Path folder;
  private static Broker broker;

  private @Nullable Cluster cluster;
  private @Nullable Worker worker;

  @BeforeAll
  static void starts() {
    broker = Broker.start(folder.resolve("broker"));
  }

  @AfterAll
  static void stops() {
    broker.close();
  }

  @Override
  protected Truth open() {
    if (cluster == null) {
      cluster = Cluster.of(ClusterCase.settings(broker, folder));
      worker = Worker.start(cluster, new PlainSteps(), () -> {});
    }
    var truth = KafkaTruth.open(cluster, new MemoryTruth(), () -> true, () -> {});
    truth.catchUp();
    return truth;
  }

  @AfterEach
  void leaves() {
    if (worker != null) {
      worker.close();
    }
  }
}
