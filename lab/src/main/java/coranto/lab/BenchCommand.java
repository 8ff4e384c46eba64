package coranto.lab;

import coranto.app.Subcommand;
import coranto.app.WrongUsage;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Times the steps.
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = {
      "Times the steps on reports. NAME is one of:",
      "  way          CPU time of each step for a report, on one thread",
      "  frequencies  counts in how many reports each word occurs and prints the file of weights",
      "  pairs        counts in how many reports one word follows another: tracing's stock phrases",
      "  synonyms     prints tracing's synonyms; FILE is the folder of WordNet's database"
    })
public final class BenchCommand implements Subcommand, Callable<Integer> {
  @Parameters(index = "0", paramLabel = "NAME", description = "what to time")
  private String name = "";

  @Parameters(index = "1", paramLabel = "FILE", description = "reports as JSON Lines (.gz too)")
  private @Nullable Path file;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "3000",
      description = "how many reports (default: ${DEFAULT-VALUE})")
  private int limit = 3000;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (file == null) {
      throw new WrongUsage("bench wants a file of reports");
    }
    switch (name) {
      case "way" -> out.println(new WayBench(limit).run(file).printed());
      case "frequencies" -> CountFrequencies.print(file, out);
      case "pairs" -> CountPairs.print(file, out);
      case "synonyms" -> MakeSynonyms.print(file, out);
      default ->
          throw new WrongUsage(
              "bench does way, frequencies, pairs or synonyms, not \"" + name + "\"");
    }
    out.flush();
    return 0;
  }
}
