package coranto.app.command;

import coranto.app.care.Backup;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Puts a backup into a new data folder.
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description = {
      "Puts a backup into a data folder in which nothing is held, after checking it against its"
          + " hashes. What is derived is made when the folder is served next, or by coranto rebuild."
    })
public final class RestoreCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "what coranto backup made")
  private Path file = Path.of("");

  @Mixin private final DataOption data = new DataOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    int parts = Backup.restore(file, data.folder(), part -> Told.by(spec, "restoring " + part));
    Told.by(spec, parts + " files are in " + data.folder() + "; coranto rebuild derives the rest");
    return 0;
  }
}
