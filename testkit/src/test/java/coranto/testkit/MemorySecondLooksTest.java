package coranto.testkit;

import coranto.flow.SecondLooks;

class MemorySecondLooksTest extends SecondLooksContract {
  private final MemorySecondLooks looks = new MemorySecondLooks();

  @Override
  protected SecondLooks open() {
    return looks;
  }
}
