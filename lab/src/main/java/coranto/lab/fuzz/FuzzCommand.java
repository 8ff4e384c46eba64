package coranto.lab.fuzz;

import coranto.app.Subcommand;
import coranto.lab.SeededRun;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
  @Mixin private final SeededRun run = new SeededRun();

  @Option(
      names = "--inputs",
      paramLabel = "N",
      defaultValue = "100000",
      description = "how many, over all readers (default: ${DEFAULT-VALUE})")
  private int inputs = 100_000;

  @Override
  public Integer call() throws IOException {
    var fuzz = new Fuzz(run.folder(), run.seed());
    fuzz.run(inputs);
    return run.end(fuzz.printed(), fuzz.findings());
  }
}
