package coranto.embedded;

import coranto.flow.LiveIndex;
import coranto.testkit.LiveIndexContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class LiveLuceneIndexTest extends LiveIndexContract {
  @TempDir Path folder;

  @Override
  protected LiveIndex openLive() {
    return LuceneSearch.open(folder);
  }
}
