package coranto.testkit;

import coranto.flow.Truth;

class MemoryTruthTest extends TruthContract {
  private final MemoryTruth truth = new MemoryTruth();

  @Override
  protected Truth open() {
    return truth;
  }
}
