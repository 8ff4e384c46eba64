package coranto.scale.postgres;

import coranto.testkit.HeldPagesContract;

class PostgresPagesTest extends HeldPagesContract<PostgresTruth> {
  private final String database = Server.database();

  @Override
  protected PostgresTruth open() {
    return PostgresTruth.hold(database, "a test");
  }
}
