package coranto.lab.hot;

import coranto.app.output.Progress;
import coranto.lab.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Runs the benchmarks of [HotWay], each in a process of its own, and tells their times.
public final class HotBench {
  private static final double MICROS = 1e6;

  /// In the order of the way.
  static final List<String> STEPS =
      List.of(
          "takeIn",
          "extract",
          "read",
          "classes",
          "parse",
          "names",
          "understand",
          "sketch",
          "compare",
          "embed");

  private final int rounds;
  private final TimeValue round;
  private final int forks;
  private final List<String> names;

  /// @param rounds how often each is timed, after half as many to warm up
  /// @param forks 0 for this process, which is quicker and less exact
  /// @param names of methods of [HotWay]
  HotBench(int rounds, TimeValue round, int forks, List<String> names) {
    this.rounds = rounds;
    this.round = round;
    this.forks = forks;
    this.names = names;
  }

  /// With rounds of a second.
  public static HotBench usual() {
    return new HotBench(8, TimeValue.seconds(1), 1, STEPS);
  }

  /// @param file reports as JSON Lines; null for made ones
  /// @param held how many are held, to be traced to
  public Table run(@Nullable Path file, int held) {
    var rows = new ArrayList<List<String>>();
    try (var progress = Progress.of("hot", "benchmarks", names.size())) {
      for (String name : names) {
        rows.add(row(name, timed(name, file, held)));
        progress.step();
      }
    }
    return new Table(
        "A report through each step alone, one thread, " + held + " held",
        List.of("step", "microseconds", "give or take", "reports/s"),
        rows);
  }

  private Result<?> timed(String name, @Nullable Path file, int held) {
    var options =
        new OptionsBuilder()
            .include(HotWay.class.getName() + "\\." + name + "$")
            .param("file", file == null ? "" : file.toAbsolutePath().toString())
            .param("held", Integer.toString(held))
            .warmupIterations(Math.ceilDiv(rounds, 2))
            .warmupTime(round)
            .measurementIterations(rounds)
            .measurementTime(round)
            .forks(forks)
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT)
            .build();
    try {
      return new Runner(options).runSingle().getPrimaryResult();
    } catch (RunnerException e) {
      throw new IllegalStateException(name + " can't be timed", e);
    }
  }

  private static List<String> row(String name, Result<?> result) {
    return List.of(
        name,
        String.format(Locale.ROOT, "%.0f", result.getScore()),
        String.format(Locale.ROOT, "%.0f", result.getScoreError()),
        String.format(Locale.ROOT, "%.0f", MICROS / result.getScore()));
  }
}
