package coranto.scale.opensearch;

import coranto.flow.LiveIndex;
import coranto.testkit.LiveIndexContract;

class LiveOpenSearchIndexTest extends LiveIndexContract {
  private final String name = OpenSearchNode.name();

  @Override
  protected LiveIndex openLive() {
    return OpenSearchIndex.open(OpenSearchNode.address() + "/" + name, OpenSearchIndexTest.TRUTH);
  }
}
