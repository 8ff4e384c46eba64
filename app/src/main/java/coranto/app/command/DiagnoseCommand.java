package coranto.app.command;

import coranto.app.care.Diagnosis;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Gathers what a bug report needs.
@Command(
    name = "diagnose",
    mixinStandardHelpOptions = true,
    description = {
      "Prints what a bug report needs of a data folder: versions, the system, which settings are"
          + " set, sizes, counts, schemas, how far the work is, what was parked. No texts, no"
          + " addresses, no names of feeds, no words of settings. Works while a server runs."
    })
public final class DiagnoseCommand implements Callable<Integer> {
  @Mixin private final DataOption data = new DataOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    var out = spec.commandLine().getOut();
    Diagnosis.of(data.folder(), System.getenv())
        .forEach((name, said) -> out.println(name + ": " + said));
    out.flush();
    return 0;
  }
}
