package coranto.app.command;

import coranto.app.output.Output;
import coranto.app.owner.Parked;
import coranto.app.wiring.Wiring;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Lists what a step failed on.
@Command(
    name = "parked",
    mixinStandardHelpOptions = true,
    description = {
      "Prints the reports that a step failed on, with the reason, a line each. They are held and can"
          + " be read; nothing is derived from them. With --retry they are tried again, and when any"
          + " of them goes through now, everything is derived anew, as coranto rebuild does: what"
          + " came after them may hang on them. 1 when some are parked at the end."
    })
public final class ParkedCommand implements Callable<Integer> {
  @Option(names = "--retry", description = "try them again")
  private boolean retry;

  @Mixin private final DataOption data = new DataOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (retry && !mended().isEmpty()) {
      RebuildCommand.rebuild(data.folder(), 0, "parked");
    }
    try (var stores = Wiring.open(data.folder(), "coranto parked");
        var out = Output.standard()) {
      List<Parked.Each> parked = new Parked(stores).all();
      parked.forEach(each -> out.line(json(each)));
      return parked.isEmpty() ? 0 : 1;
    }
  }

  private List<Parked.Each> mended() throws IOException {
    try (var stores = Wiring.open(data.folder(), "coranto parked")) {
      List<Parked.Each> mended = new Parked(stores).mended(OutletFiles.ofFolder(data.folder()));
      Told.by(spec, mended.size() + " of those that were parked go through now");
      return mended;
    }
  }

  private static Map<String, Object> json(Parked.Each each) {
    var json = new LinkedHashMap<String, Object>();
    json.put("seq", each.seq());
    json.put("id", each.id());
    json.put("revision", each.revision());
    json.put("reason", each.reason());
    return json;
  }
}
