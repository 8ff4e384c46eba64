package coranto.app.command;

import coranto.app.cluster.ClusterMark;
import coranto.app.desk.Stores;
import coranto.app.wiring.Wiring;
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

  /// Everything that stands in the folder, opened to write among its entries.
  ///
  /// @param holder what to tell another process that wants the folder
  /// @throws coranto.app.setting.WrongUsage when its entries are a cluster's
  Stores toWrite(String holder) {
    ClusterMark.heedAlone(folder());
    return Wiring.open(folder(), holder);
  }

  Path folder() {
    if (folder != null) {
      return folder;
    }
    String variable = System.getenv("CORANTO_FOLDER");
    return Path.of(variable == null || variable.isBlank() ? FOLDER : variable);
  }
}
