package coranto.lab.torture;

import coranto.app.Subcommand;
import coranto.lab.SeededRun;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Runs the crash suite.
@Command(
    name = "torture",
    mixinStandardHelpOptions = true,
    description = {
      "Runs Coranto in processes that are killed (kill -9) at random moments while they import, serve,"
          + " take in by POST, rebuild, back up, retract, erase and pin, with a watch set; notes in its own process what they"
          + " acknowledged; and looks after each kill, before anything is fed again, whether all of it"
          + " is there once with its text, check finds all well, and every report leads to its story."
          + " Prints a table; 1 when anything was lost.",
      "",
      "A folder that lost something is left in DIR with its notebook. One that a power cut left"
          + " there is looked at first."
    })
public final class TortureCommand implements Subcommand, Callable<Integer> {
  private static final int AS_LONG_AS_IT_TAKES = 100_000;

  @Mixin private final SeededRun run = new SeededRun();

  @Option(
      names = "--kills",
      paramLabel = "N",
      defaultValue = "20",
      description = "how many (default: ${DEFAULT-VALUE})")
  private int kills = 20;

  @Option(names = "--for", paramLabel = "MINUTES", description = "stop after so long")
  private int minutes = AS_LONG_AS_IT_TAKES;

  @Override
  public Integer call() throws IOException, InterruptedException {
    var torture = new Torture(run.folder(), "coranto.app.Main", run.seed(), run::tell);
    torture.run(kills, Duration.ofMinutes(minutes));
    return run.end(torture.printed(), torture.wrong());
  }
}
