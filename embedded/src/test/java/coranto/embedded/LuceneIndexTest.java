package coranto.embedded;

import coranto.flow.SearchIndex;
import coranto.testkit.SearchIndexContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class LuceneIndexTest extends SearchIndexContract {
  @TempDir Path folder;

  @Override
  protected SearchIndex open() {
    return LuceneSearch.open(folder);
  }
}
