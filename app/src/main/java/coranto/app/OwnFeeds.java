package coranto.app;

import coranto.flow.FeedDesk;
import coranto.flow.FeedState;
import java.time.Instant;
import java.util.List;

/// The feeds of a running gatherer, for the owner's page.
public final class OwnFeeds implements FeedDesk {
  private final Gathering gathering;

  public OwnFeeds(Gathering gathering) {
    this.gathering = gathering;
  }

  @Override
  public List<FeedState> feeds() {
    return gathering.book().all();
  }

  @Override
  public Instant now() {
    return Instant.now();
  }

  @Override
  public boolean add(String address) {
    return FeedList.web(address) && gathering.gatherer().add(address, null);
  }

  @Override
  public int addAll(String opml) {
    return gathering.add(FeedList.read(opml));
  }

  @Override
  public void remove(String address) {
    gathering.gatherer().remove(address);
  }

  @Override
  public String opml() {
    return FeedList.write(feeds());
  }
}
