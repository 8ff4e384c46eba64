package coranto.app.cluster;

import coranto.app.setting.WrongUsage;
import coranto.scale.kafka.Cluster;
import java.io.IOException;
import java.nio.file.Path;

/// The file that says which cluster a process is a part of.
public final class ClusterFile {
  private ClusterFile() {}

  /// @throws WrongUsage when it can't be read, or says what is no setting
  public static Cluster read(Path file) {
    try {
      return Cluster.of(file);
    } catch (IOException e) {
      throw new WrongUsage("can't read " + file + ": " + e);
    } catch (IllegalArgumentException e) {
      throw new WrongUsage(file + ": " + e.getMessage());
    }
  }
}
