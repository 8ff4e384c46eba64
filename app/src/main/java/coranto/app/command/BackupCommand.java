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

/// Copies what can't be made again into one file.
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description = {
      "Copies the truth, the pages, the feeds and the owner's files of a data folder into one new"
          + " zip file, as they are at one moment; a server may go on in the folder meanwhile. What"
          + " is derived is left out: it is made again. Needs room for the largest of its files"
          + " beside FILE for a while."
    })
public final class BackupCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "the file to make, .zip say")
  private Path file = Path.of("");

  @Mixin private final DataOption data = new DataOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    int parts = Backup.write(data.folder(), file, part -> Told.by(spec, "copying " + part));
    Told.by(spec, parts + " files of " + data.folder() + " are in " + file);
    return 0;
  }
}
