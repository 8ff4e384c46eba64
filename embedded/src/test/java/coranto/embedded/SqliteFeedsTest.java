package coranto.embedded;

import coranto.flow.FeedBook;
import coranto.testkit.FeedBookContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteFeedsTest extends FeedBookContract {
  @TempDir Path folder;

  @Override
  protected FeedBook open() {
    return SqliteFeeds.open(folder);
  }
}
