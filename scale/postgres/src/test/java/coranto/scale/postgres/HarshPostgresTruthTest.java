package coranto.scale.postgres;

import coranto.flow.Truth;
import coranto.testkit.HarshTruthContract;

class HarshPostgresTruthTest extends HarshTruthContract {
  private final String database = Server.database();

  @Override
  protected Truth open() {
    return PostgresTruth.hold(database, "a test");
  }
}
