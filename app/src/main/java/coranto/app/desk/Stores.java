package coranto.app.desk;

import coranto.embedded.DataFolder;
import coranto.embedded.ImprintFiles;
import coranto.embedded.KeptVectors;
import coranto.embedded.NearFiles;
import coranto.embedded.SqliteDeliveries;
import coranto.embedded.SqliteDerived;
import coranto.flow.LiveIndex;
import coranto.flow.StoredTruth;
import coranto.group.open.Bounds;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What stands in a data folder.
///
/// @param open how long stories stay open, as set there
/// @param embedder with the vectors that are kept there; null for none
public record Stores(
    DataFolder folder,
    StoredTruth truth,
    SqliteDerived derived,
    NearFiles near,
    ImprintFiles imprints,
    LiveIndex search,
    SqliteDeliveries deliveries,
    Bounds open,
    @Nullable KeptVectors embedder)
    implements AutoCloseable {
  public Path path() {
    return folder.path();
  }

  @Override
  public void close() {
    if (embedder != null) {
      embedder.close();
    }
    deliveries.close();
    search.close();
    near.close();
    imprints.close();
    derived.close();
    truth.close();
    folder.close();
  }
}
