package coranto.embedded;

import coranto.testkit.HeldPagesContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqlitePagesTest extends HeldPagesContract<SqliteTruth> {
  @TempDir Path folder;

  @Override
  protected SqliteTruth open() {
    return SqliteTruth.open(folder);
  }
}
