package coranto.lab.fuzz;

import coranto.app.Subcommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Runs the fuzzing.
@Command(
    name = "fuzz",
    mixinStandardHelpOptions = true,
    description = {
      "Gives spoilt pages, releases, feeds, sitemaps, OPML, robots.txt, WARC, JSON Lines, texts,"
          + " queries, addresses and forms to what reads them. An exception, or more than two seconds"
          + " for one input, is a finding: its input is kept in DIR. Prints a table; 1 when anything"
          + " was found."
    })
public final class FuzzCommand implements Subcommand, Callable<Integer> {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      required = true,
      description = "a folder for it all")
  private Path folder = Path.of("");

  @Option(
      names = "--inputs",
      paramLabel = "N",
      defaultValue = "100000",
      description = "how many, over all readers (default: ${DEFAULT-VALUE})")
  private int inputs = 100_000;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "the first input's seed; the next ones follow (default: ${DEFAULT-VALUE})")
  private long seed = 1;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    var fuzz = new Fuzz(folder, seed);
    fuzz.run(inputs);
    PrintWriter out = spec.commandLine().getOut();
    out.println(fuzz.printed());
    fuzz.findings().forEach(out::println);
    out.flush();
    return fuzz.findings().isEmpty() ? 0 : 1;
  }
}
