package coranto.app.cluster;

import coranto.app.desk.Stores;
import coranto.app.setting.WrongUsage;
import coranto.scale.kafka.Cluster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Marks a data folder that follows a cluster: its entries are the cluster's, and nothing else may
/// be written among them.
public final class ClusterMark {
  private static final String NAME = "cluster";

  private ClusterMark() {}

  /// Whether a folder may be served so; marks one that is new.
  ///
  /// @param cluster null when the folder's truth is its own
  /// @throws WrongUsage when it follows another cluster, or none, or one where none is named
  public static void heed(Stores stores, @Nullable Cluster cluster) {
    try {
      String followed = followed(stores.path());
      String name = cluster == null ? "" : cluster.name();
      if (followed.isEmpty() && !name.isEmpty() && stores.truth().lastSeq() == 0) {
        Files.writeString(stores.path().resolve(NAME), name + "\n");
      } else if (!followed.equals(name)) {
        stores.close();
        throw new WrongUsage(
            stores.path()
                + (followed.isEmpty()
                    ? " holds reports of its own: give the cluster an empty folder"
                    : " follows the cluster " + followed + ": serve it with --cluster"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Whether a command may write among the entries of a folder.
  ///
  /// @throws WrongUsage when they are a cluster's; says what to do instead
  public static void heedAlone(Path folder) {
    try {
      String followed = followed(folder);
      if (!followed.isEmpty()) {
        throw new WrongUsage(
            folder
                + " follows the cluster "
                + followed
                + ", which alone may write there: hand reports in, watch, pin and retract by the"
                + " pages and the API of its serve --cluster");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The name of the cluster; empty when the folder's truth is its own.
  private static String followed(Path folder) throws IOException {
    Path mark = folder.resolve(NAME);
    return Files.exists(mark) ? Files.readString(mark).strip() : "";
  }
}
