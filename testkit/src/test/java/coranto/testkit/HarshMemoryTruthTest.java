package coranto.testkit;

import coranto.flow.Truth;

class HarshMemoryTruthTest extends HarshTruthContract {
  private final MemoryTruth truth = new MemoryTruth();

  @Override
  protected Truth open() {
    return truth;
  }
}
