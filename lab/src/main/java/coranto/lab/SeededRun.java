package coranto.lab;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// What runs that try the program by seed are told, and how they end.
public final class SeededRun {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      required = true,
      description = "a folder for it all")
  private Path folder = Path.of("");

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "another seed is another run; the same is the same (default: ${DEFAULT-VALUE})")
  private long seed = 1;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  public Path folder() {
    return folder;
  }

  public long seed() {
    return seed;
  }

  /// A line while it runs.
  public void tell(String line) {
    PrintWriter err = spec.commandLine().getErr();
    err.println("coranto: " + line);
    err.flush();
  }

  /// Prints a table and what was found, a line each; 1 when anything was.
  public int end(String table, List<String> found) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(table);
    found.forEach(out::println);
    out.flush();
    return found.isEmpty() ? 0 : 1;
  }
}
