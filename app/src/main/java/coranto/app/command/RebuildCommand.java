package coranto.app.command;

import coranto.app.input.Folders;
import coranto.app.wiring.Wiring;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Makes everything derived anew from the truth.
@Command(
    name = "rebuild",
    mixinStandardHelpOptions = true,
    description =
        "Throws away all that is derived (findings, traces, stories, indexes) and makes it"
            + " anew from the truth.")
public final class RebuildCommand implements Callable<Integer> {
  @Mixin private final DataOption data = new DataOption();

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "0",
      description = "how many threads read reports; 0 (the default) for one a core")
  private int threads;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Told.by(spec, "rebuilt " + rebuild(data.folder(), threads, "rebuild") + " entries");
    return 0;
  }

  /// Throws away all that is derived and makes it anew; returns how many entries were worked.
  ///
  /// @param threads 0 for one a core
  /// @param task the command that does it
  static long rebuild(Path folder, int threads, String task) throws IOException {
    Folders.dropDerived(folder, "coranto " + task);
    try (var stores = Wiring.open(folder, "coranto " + task)) {
      return CatchingUp.run(stores, task, threads);
    }
  }
}
