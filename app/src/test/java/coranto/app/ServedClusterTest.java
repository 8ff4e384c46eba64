package coranto.app;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.app.cluster.ClusterFile;
import coranto.app.cluster.ClusterMark;
import coranto.app.desk.Stores;
import coranto.app.serve.Demo;
import coranto.app.serve.Serving;
import coranto.app.wiring.Wiring;
import coranto.report.Entry;
import coranto.report.Incoming;
import coranto.scale.kafka.Cluster;
import coranto.testkit.MadeStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A cluster serves what one process serves: workers and broker are processes of their own, one
/// worker
/// is killed in the middle, another joins.
class ServedClusterTest {
  private static final long SEED = 20310402;
  private static final int REPORTS = 240;
  private static final int AT_ONCE = 20;

  /// So many differences are told.
  private static final int TOLD = 40;

  @TempDir Path temporary;

  @Test
  @Timeout(value = 8, unit = TimeUnit.MINUTES)
  void aWorkerIsKilledAndAnotherJoinsAndAllIsDerivedAsInOneProcess() throws Exception {
    List<Incoming> stream = MadeStream.of(SEED, REPORTS);
    var broker = ServerProcess.broker(temporary.resolve("broker"));
    Process kafka = broker.start();
    var workers = new ArrayList<Process>();
    try {
      workers.add(worker(broker, "first"));
      workers.add(worker(broker, "second"));
      Cluster cluster = ClusterFile.read(settings(broker, "served"));
      List<String> there =
          derived(
              cluster,
              serving -> {
                var handing = CompletableFuture.runAsync(() -> hand(serving, stream));
                await(serving, REPORTS / 4);
                workers.getFirst().toHandle().destroyForcibly(); // SIGKILL, with work in hand
                await(serving, REPORTS / 2);
                workers.add(worker(broker, "third"));
                handing.get();
              });

      assertThat(differences(derived(null, serving -> hand(serving, stream)), there)).isEmpty();
    } finally {
      workers.forEach(Process::destroyForcibly);
      kafka.destroy();
    }
  }

  private interface Feeding {
    void into(Serving serving) throws Exception;
  }

  /// Truth and derived rows, a line each.
  private List<String> derived(@Nullable Cluster cluster, Feeding feeding) throws Exception {
    Path folder = temporary.resolve(cluster == null ? "alone" : "cluster");
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("coranto.properties"), "embedder = none\n");
    Stores stores = Wiring.open(folder, "test");
    ClusterMark.heed(stores, cluster);
    try (var serving = new Serving(stores, Demo.outlets(), 2, cluster).start()) {
      feeding.into(serving);
      while (serving.waiting() > 0) {
        Thread.sleep(20);
      }
      var lines = new ArrayList<String>();
      stores.truth().entries(0, Integer.MAX_VALUE).stream()
          .map(Entry::toString)
          .forEach(lines::add);
      lines.addAll(stores.derived().dump());
      return lines;
    }
  }

  /// Each line that only one of them has, with whose it is: a row names its entry or its report.
  private static List<String> differences(List<String> alone, List<String> cluster) {
    var told = new ArrayList<String>();
    told.addAll(only("one process", alone, Set.copyOf(cluster)));
    told.addAll(only("the cluster", cluster, Set.copyOf(alone)));
    assertThat(cluster).hasSameSizeAs(new LinkedHashSet<>(cluster)); // nothing is there twice
    return told;
  }

  private static List<String> only(String whose, List<String> lines, Set<String> others) {
    return lines.stream()
        .filter(line -> !others.contains(line))
        .limit(TOLD)
        .map(line -> whose + ": " + line)
        .toList();
  }

  private static void hand(Serving serving, List<Incoming> stream) {
    for (int from = 0; from < stream.size(); from += AT_ONCE) {
      serving.take(stream.subList(from, Math.min(stream.size(), from + AT_ONCE)));
    }
  }

  private static void await(Serving serving, long seq) throws InterruptedException {
    while (serving.newsroom().holdings().lastSeq() < seq) {
      Thread.sleep(20);
    }
  }

  private Process worker(ServerProcess broker, String name) throws Exception {
    return Child.command("work", "--cluster", settings(broker, name).toString()).start();
  }

  private Path settings(ServerProcess broker, String name) throws Exception {
    return Files.writeString(
        temporary.resolve(name + ".properties"),
        """
        servers=127.0.0.1:%d
        name=served
        partitions=4
        lookups=2
        threads=1
        patience=3
        state=%s
        """
            .formatted(broker.port(), temporary.resolve(name)));
  }
}
