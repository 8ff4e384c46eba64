package coranto.app.command;

import coranto.app.input.LogLines;
import coranto.app.output.Output;
import coranto.app.output.Progress;
import coranto.app.serve.Importing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Takes reports in; prints a line for each when it is durable.
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Takes reports, or an export with its pins, marks, watches and retractions, into a data folder. Each printed line is an acknowledgement: it"
          + " is printed after the commit."
    })
public final class ImportCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "reports as JSON Lines (.gz too); standard input when absent or -")
  private @Nullable Path file;

  @Mixin private final DataOption data = new DataOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    try (var lines = LogLines.open(file, spec.commandLine().getErr());
        var stores = data.toWrite("coranto import");
        var out = Output.standard();
        var progress = Progress.of("import", "entries", -1)) {
      new Importing(stores, out, lines).run(progress::step);
      return lines.refused() > 0 ? 1 : 0;
    }
  }
}
