package coranto.app.command;

import coranto.app.batch.InOrder;
import coranto.app.output.Output;
import coranto.flow.Preparation;
import coranto.flow.Understood;
import coranto.wire.ReportJson;
import coranto.wire.UnderstandingJson;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
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
                  preparation::understand,
                  understood -> {
                    out.line(json(understood));
                    progress.step();
                  }));
    }
  }

  static Map<String, Object> json(Understood understood) {
    var json = new LinkedHashMap<>(ReportJson.write(understood.reading().report()));
    json.putAll(UnderstandingJson.write(understood.understanding()));
    return json;
  }
}
