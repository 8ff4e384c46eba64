package coranto.lab.torture;

import coranto.app.input.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// `backup` while a server takes reports in, either of them killed, or both. A backup that is there
/// is whole: restored elsewhere it holds all that was acknowledged before it began.
final class BackupTrial {
  private final Life life;

  BackupTrial(Life life) {
    this.life = life;
  }

  void run() throws IOException, InterruptedException {
    Path file = life.home().resolve("backup.zip");
    Files.deleteIfExists(file);
    List<Dispatch> batch = life.dispatches().next(life.between(10, 60));
    try (Server server = ServingTrial.start(life, batch)) {
      server.port();
      Process backup = life.program().start("backup", file.toString());
      Program.killAfter(backup, life.between(200, 6_000));
      Program.killAfter(server.process(), life.between(100, 5_000));
      backup.waitFor();
      server.process().waitFor();
    }
    life.dispatches().giveBack(batch);
  }

  /// What the last backup lacks, if there is one; then it is thrown away.
  static List<String> lacking(Life life) throws IOException, InterruptedException {
    Path file = life.home().resolve("backup.zip");
    if (Files.notExists(file)) {
      return List.of();
    }
    Path folder = life.home().resolve("restored");
    var restored = new Program(life.program().main(), folder, life.program().talk());
    int status = restored.run("restore", file.toString()).status();
    List<String> lacking =
        status == 0
            ? new Inspection(life, restored).held()
            : List.of("a backup that is there could not be restored: status " + status);
    Folders.delete(folder);
    Files.delete(file);
    return lacking;
  }
}
