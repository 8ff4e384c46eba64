package coranto.testkit;

import coranto.flow.FeedBook;

class MemoryFeedBookTest extends FeedBookContract {
  private final MemoryFeedBook book = new MemoryFeedBook();

  @Override
  protected FeedBook open() {
    return book;
  }
}
