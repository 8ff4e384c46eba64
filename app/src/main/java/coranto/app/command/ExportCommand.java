package coranto.app.command;

import coranto.app.Output;
import coranto.app.Progress;
import coranto.app.Wiring;
import coranto.report.Entry;
import coranto.wire.TakenJson;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// The truth as lines.
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Prints the truth of a data folder, a line an entry, in the order of intake.")
public final class ExportCommand implements Callable<Integer> {
  private static final int BATCH = 500;

  @Mixin private final DataOption data = new DataOption();

  @Override
  public Integer call() {
    try (var stores = Wiring.open(data.folder(), "coranto export");
        var out = Output.standard();
        var progress = Progress.of("export", "entries", stores.truth().lastSeq())) {
      long after = 0;
      List<Entry> entries = stores.truth().entries(after, BATCH);
      while (!entries.isEmpty()) {
        entries.forEach(entry -> out.line(TakenJson.write(entry)));
        after = entries.getLast().seq();
        progress.to(after);
        entries = stores.truth().entries(after, BATCH);
      }
      return 0;
    }
  }
}
