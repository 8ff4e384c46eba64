package coranto.embedded;

import coranto.flow.Truth;
import coranto.testkit.TruthContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteTruthTest extends TruthContract {
  @TempDir Path folder;

  @Override
  protected Truth open() {
    return SqliteTruth.open(folder);
  }
}
