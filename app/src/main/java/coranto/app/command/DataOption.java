package coranto.app.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where everything is kept.
final class DataOption {
  /// The folder when nothing is said.
  static final String FOLDER = "coranto-data";

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = {"the data folder (else the variable CORANTO_FOLDER, else ./" + FOLDER + ")"})
  private @Nullable Path folder;

  Path folder() {
    if (folder != null) {
      return folder;
    }
    String variable = System.getenv("CORANTO_FOLDER");
    return Path.of(variable == null || variable.isBlank() ? FOLDER : variable);
  }
}
