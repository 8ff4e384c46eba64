package coranto.testkit;

import coranto.flow.MemoryNearIndex;
import coranto.flow.NearIndex;

class MemoryNearIndexTest extends NearIndexContract {
  @Override
  protected NearIndex open() {
    return new MemoryNearIndex(bound());
  }

  @Override
  protected int bound() {
    return 50;
  }
}
