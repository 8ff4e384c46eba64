package coranto.app.command;

import coranto.app.output.Output;
import coranto.app.owner.Pins;
import coranto.flow.PinDesk;
import coranto.report.Pin;
import coranto.wire.TakenJson;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Says that two reports belong together or apart.
@Command(
    name = "pin",
    mixinStandardHelpOptions = true,
    description = {
      "Keeps two reports in one story, keeps them apart, or takes that back. What is said holds over"
          + " rebuilds and new versions. A running server does it from the story's page; here it"
          + " is done when the folder is served next, or by coranto rebuild."
    })
public final class PinCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "together|apart|undone", description = "what is to be")
  private Pin.Bond bond = Pin.Bond.UNDONE;

  @Parameters(index = "1", paramLabel = "REPORT", description = "the id of one report")
  private String one = "";

  @Parameters(index = "2", paramLabel = "REPORT", description = "the id of the other")
  private String other = "";

  @Mixin private final DataOption data = new DataOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (one.equals(other)) {
      throw new picocli.CommandLine.ParameterException(
          spec.commandLine(), "a pin is about two reports, not about " + one + " alone");
    }
    try (var stores = data.toWrite("coranto pin");
        var out = Output.standard()) {
      var desk = new Pins(stores.truth(), () -> {});
      var pin = new Pin(one, other, bond, desk.now());
      return switch (desk.pin(pin)) {
        case PinDesk.Answer.Held(long seq, boolean fresh) -> {
          out.line(TakenJson.write(pin, seq, fresh));
          yield 0;
        }
        case PinDesk.Answer.Refused(var why) -> {
          Told.by(spec, why);
          yield 1;
        }
      };
    }
  }
}
