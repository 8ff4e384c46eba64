package coranto.embedded;

import coranto.flow.SecondLooks;
import coranto.testkit.SecondLooksContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteSecondLooksTest extends SecondLooksContract {
  @TempDir private Path folder;

  @Override
  protected SecondLooks open() {
    return SqliteFeeds.open(folder).secondLooks();
  }
}
