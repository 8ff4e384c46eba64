package coranto.app;

import coranto.embedded.DataFolder;
import coranto.embedded.ImprintFiles;
import coranto.embedded.LuceneSearch;
import coranto.embedded.NearFiles;
import coranto.embedded.SqliteDerived;
import coranto.embedded.SqliteTruth;
import java.nio.file.Path;

/// What stands in a data folder.
public record Stores(
    DataFolder folder,
    SqliteTruth truth,
    SqliteDerived derived,
    NearFiles near,
    ImprintFiles imprints,
    LuceneSearch search)
    implements AutoCloseable {
  public Path path() {
    return folder.path();
  }

  @Override
  public void close() {
    search.close();
    near.close();
    imprints.close();
    derived.close();
    truth.close();
    folder.close();
  }
}
