package coranto.testkit;

import coranto.flow.Imprints;

class MemoryImprintsTest extends ImprintsContract {
  @Override
  protected Imprints open() {
    return new MemoryImprints();
  }
}
