package coranto.testkit;

class MemoryPagesTest extends HeldPagesContract<MemoryTruth> {
  private final MemoryTruth truth = new MemoryTruth();

  @Override
  protected MemoryTruth open() {
    return truth;
  }
}
