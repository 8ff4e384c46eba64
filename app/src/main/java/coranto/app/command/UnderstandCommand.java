package coranto.app.command;

import coranto.app.batch.InOrder;
import coranto.app.batch.PageWork;
import coranto.app.output.Output;
import coranto.flow.Preparation;
import coranto.wire.Json;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Reports in, the same reports with their findings out.
@Command(
    name = "understand",
    mixinStandardHelpOptions = true,
    description =
        "Adds to each report who is named, who said what, who denies it, polls and dates.")
public final class UnderstandCommand implements Callable<Integer> {
  @Mixin private final Batch batch = new Batch();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    try (var room = batch.room();
        var out = Output.standard()) {
      Preparation preparation = batch.steps(room).preparation();
      return batch.run(
          "understand",
          spec.commandLine().getErr(),
          (lines, progress) ->
              InOrder.work(
                  batch.threads(),
                  lines,
                  report -> Json.print(PageWork.json(preparation.understand(report))),
                  line -> {
                    out.text(line);
                    progress.step();
                  }));
    }
  }
}
