package coranto.app.command;

import coranto.app.Intake;
import coranto.app.Lines;
import coranto.app.Output;
import coranto.app.Progress;
import coranto.app.Wiring;
import coranto.report.Incoming;
import coranto.report.Taken;
import coranto.wire.TakenJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
      "Takes reports (or an export) into a data folder. Each printed line is an acknowledgement: it"
          + " is printed after the commit."
    })
public final class ImportCommand implements Callable<Integer> {
  private static final int BATCH = 100;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "reports as JSON Lines (.gz too); standard input when absent or -")
  private @Nullable Path file;

  @Mixin private final DataOption data = new DataOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    try (var lines = Lines.open(file, spec.commandLine().getErr());
        var stores = Wiring.open(data.folder(), "coranto import");
        var out = Output.standard();
        var progress = Progress.of("import", "reports", -1)) {
      while (lines.hasNext()) {
        for (Taken taken : stores.truth().take(batch(lines))) {
          out.line(TakenJson.write(taken));
          progress.step();
        }
        out.flush();
      }
      return lines.refused() > 0 ? 1 : 0;
    }
  }

  /// What can be had without waiting, at most a batch.
  private static List<Incoming> batch(Lines lines) {
    var batch = new ArrayList<Incoming>(BATCH);
    do {
      batch.add(Incoming.of(Intake.seen(lines.next())));
    } while (batch.size() < BATCH && lines.hasNext() && lines.ready());
    return batch;
  }
}
