package coranto.embedded;

import coranto.flow.Truth;
import coranto.testkit.HarshTruthContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class HarshSqliteTruthTest extends HarshTruthContract {
  @TempDir Path folder;

  @Override
  protected Truth open() {
    return SqliteTruth.open(folder);
  }
}
