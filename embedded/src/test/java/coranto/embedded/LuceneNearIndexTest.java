package coranto.embedded;

import coranto.flow.NearIndex;
import coranto.testkit.NearIndexContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class LuceneNearIndexTest extends NearIndexContract {
  @TempDir Path folder;

  @Override
  protected NearIndex open() {
    return LuceneNearIndex.open(folder);
  }

  @Override
  protected int bound() {
    return LuceneNearIndex.POSTINGS;
  }
}
