package coranto.scale.opensearch;

import coranto.flow.SearchIndex;
import coranto.testkit.SearchIndexContract;

class OpenSearchIndexTest extends SearchIndexContract {
  private final String name = OpenSearchNode.name();

  @Override
  protected SearchIndex open() {
    return OpenSearchIndex.open(OpenSearchNode.address(), name);
  }
}
