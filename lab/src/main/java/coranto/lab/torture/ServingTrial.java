package coranto.lab.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// `serve` with a file of reports, killed while it takes them in or works them.
final class ServingTrial {
  private final Life life;

  ServingTrial(Life life) {
    this.life = life;
  }

  /// @param reports how many there are to take in; 0 for none
  void run(int reports) throws IOException, InterruptedException {
    List<Dispatch> batch = life.dispatches().next(reports);
    try (Server server = start(life, batch)) {
      Program.killAfter(server.process(), life.between(300, reports == 0 ? 3_000 : 6_000));
      server.process().waitFor();
    }
    life.dispatches().giveBack(batch);
  }

  /// Nothing tells when a report of a file is taken in: none of these counts as acknowledged.
  static Server start(Life life, List<Dispatch> batch) throws IOException {
    for (Dispatch dispatch : batch) {
      life.notebook().fed(dispatch);
    }
    Path file = life.home().resolve("batch.jsonl");
    Files.write(file, batch.stream().map(Dispatch::line).toList());
    return batch.isEmpty()
        ? Server.start(life.program())
        : Server.start(life.program(), "--reports", file.toString());
  }
}
