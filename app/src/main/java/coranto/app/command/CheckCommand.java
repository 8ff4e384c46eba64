package coranto.app.command;

import coranto.app.care.Checkup;
import coranto.app.output.Progress;
import coranto.app.wiring.Wiring;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Verifies everything against the truth.
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description =
        "Verifies everything in a data folder against the truth: 0 when all is well, 1 when"
            + " it told what is wrong.")
public final class CheckCommand implements Callable<Integer> {
  @Mixin private final DataOption data = new DataOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    try (var stores = Wiring.open(data.folder(), "coranto check");
        var progress = Progress.of("check", "entries", stores.truth().lastSeq())) {
      List<String> wrong = new Checkup(stores).run(progress::to);
      var out = spec.commandLine().getOut();
      wrong.forEach(out::println);
      out.println(
          wrong.isEmpty()
              ? "all well: "
                  + stores.truth().reports()
                  + " reports, "
                  + stores.derived().stories()
                  + " stories"
              : wrong.size() + " things are wrong; coranto rebuild mends what is derived");
      out.flush();
      return wrong.isEmpty() ? 0 : 1;
    }
  }
}
