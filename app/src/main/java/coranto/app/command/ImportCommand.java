package coranto.app.command;

import coranto.app.Intake;
import coranto.app.LogLines;
import coranto.app.LogLines.Line;
import coranto.app.Output;
import coranto.app.Pins;
import coranto.app.Progress;
import coranto.app.Stores;
import coranto.app.Wiring;
import coranto.flow.PinDesk;
import coranto.report.Incoming;
import coranto.report.Pin;
import coranto.report.Retraction;
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
      "Takes reports, or an export with its pins and retractions, into a data folder. Each printed line is an acknowledgement: it"
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
    try (var lines = LogLines.open(file, spec.commandLine().getErr());
        var stores = Wiring.open(data.folder(), "coranto import");
        var out = Output.standard();
        var progress = Progress.of("import", "entries", -1)) {
      var batch = new ArrayList<Incoming>(BATCH);
      while (lines.hasNext()) {
        switch (lines.next()) {
          case Line.Reported(var report) -> batch.add(Incoming.of(Intake.seen(report)));
          case Line.Pinned(var pin) -> {
            take(batch, stores, out);
            pin(pin, stores, out, lines);
          }
          case Line.Retracted(var retraction) -> {
            take(batch, stores, out);
            retract(retraction, stores, out);
          }
        }
        progress.step();
        if (batch.size() == BATCH || !lines.ready()) {
          take(batch, stores, out);
        }
      }
      take(batch, stores, out);
      return lines.refused() > 0 ? 1 : 0;
    }
  }

  /// Takes in what can be had without waiting.
  private static void take(List<Incoming> batch, Stores stores, Output out) {
    for (Taken taken : stores.truth().take(batch)) {
      out.line(TakenJson.write(taken));
    }
    out.flush();
    batch.clear();
  }

  private static void retract(Retraction retraction, Stores stores, Output out) {
    long last = stores.truth().lastSeq();
    long seq = stores.truth().retract(retraction);
    out.line(TakenJson.write(retraction, seq, seq > last));
    out.flush();
  }

  private static void pin(Pin pin, Stores stores, Output out, LogLines lines) {
    switch (new Pins(stores.truth(), () -> {}).pin(pin)) {
      case PinDesk.Answer.Held(long seq, boolean fresh) ->
          out.line(TakenJson.write(pin, seq, fresh));
      case PinDesk.Answer.Refused(var why) -> lines.refuse(why);
    }
    out.flush();
  }
}
