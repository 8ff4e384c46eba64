package coranto.app.command;

import coranto.app.cluster.ClusterFile;
import coranto.app.cluster.ClusterSteps;
import coranto.app.serve.StopSign;
import coranto.app.wiring.Meaning;
import coranto.flow.StorageFailure;
import coranto.report.OutletBook;
import coranto.scale.kafka.Cluster;
import coranto.scale.kafka.ErrandWorker;
import coranto.scale.kafka.Worker;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Works for a cluster.
@Command(
    name = "work",
    mixinStandardHelpOptions = true,
    description = {
      "Reads and understands what is handed in to a cluster, and the objects that batch names, side"
          + " by side with all its other workers, until it is told to stop. Start one more and it takes its share; kill one"
          + " and the others take over.",
      "",
      "CONFIG is a file of properties: servers (where Kafka is: localhost:9092 unless set), name"
          + " (before all topics: coranto), partitions (so many threads can work at once: 16),"
          + " lookups (parts of the near index: 4), copies (of each topic: 1), threads (of this worker: one a core), state (its folder:"
          + " coranto-state), largest (bytes a record may have: 8000000), embedder (as serve has it: what ships), patience (seconds after"
          + " which a silent worker counts as gone: 10); what begins with kafka. goes to Kafka's"
          + " clients."
    })
public final class WorkCommand implements Callable<Integer> {
  @Option(
      names = "--cluster",
      paramLabel = "CONFIG",
      required = true,
      description = "the cluster to work for")
  private Path cluster = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var of = ClusterFile.read(cluster);
    var sign = new StopSign().watch();
    try (var meaning = Meaning.of(of.embedder())) {
      return work(of, new ClusterSteps(OutletBook.empty(), meaning), sign);
    } finally {
      sign.closed(); // else the exit waits for it
    }
  }

  private int work(Cluster of, ClusterSteps steps, StopSign sign) {
    try (var worker = Worker.start(of, steps, sign::end);
        var _ = ErrandWorker.start(of, steps.objects(of.threads()))) {
      Told.by(spec, "working for " + of.name() + " at " + of.servers() + "  (stop with Ctrl-C)");
      sign.await();
      if (!worker.well()) {
        throw new StorageFailure(
            StorageFailure.Category.OTHER, "this worker broke: its log says why");
      }
      return 0;
    }
  }
}
